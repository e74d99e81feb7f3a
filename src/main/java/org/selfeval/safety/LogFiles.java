package org.selfeval.safety;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Path;
import org.selfeval.files.OwnerOnly;
import org.slf4j.LoggerFactory;

/**
 * The log, in the data folder, for those who give support. It never holds the clerk's data: exceptions of the database
 * quote rows, so their codes are logged and never they themselves, and what others log of SQL is left out.
 */
public final class LogFiles {

    private static final String FOLDER = "logs";

    /** Full logs of one megabyte that are kept: years of ordinary use. */
    private static final int KEPT = 9;

    private LogFiles() {}

    /** Where the logs of a data folder lie. */
    public static Path folder(Path dataFolder) {
        return dataFolder.resolve(FOLDER);
    }

    /** Starts logging into a data folder. Called once, when the folder is known and locked. */
    public static void start(Path dataFolder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Path log = folder(dataFolder).resolve("selfeval.log");
        try {
            OwnerOnly.createFolder(folder(dataFolder));
        } catch (IOException e) {
            // Then there is no log, as where a file in it cannot be written.
        }

        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n");
        encoder.setCharset(java.nio.charset.StandardCharsets.UTF_8);
        encoder.start();

        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(log.toString());
        appender.setEncoder(encoder);

        LogRotation rotation = new LogRotation(log, KEPT);
        rotation.setContext(context);
        rotation.setParent(appender);
        rotation.start();
        appender.setRollingPolicy(rotation);

        SizeBasedTriggeringPolicy<ILoggingEvent> full = new SizeBasedTriggeringPolicy<>();
        full.setContext(context);
        full.setMaxFileSize(FileSize.valueOf("1MB"));
        full.start();
        appender.setTriggeringPolicy(full);
        appender.start();

        context.getLogger("org.flywaydb").setLevel(Level.OFF);
        context.getLogger("org.h2").setLevel(Level.OFF);
        ch.qos.logback.classic.Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(appender);
        root.setLevel(Level.INFO);
    }

    /** Ends logging and lets go of the file. */
    public static void stop() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ch.qos.logback.classic.Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.OFF);
        root.detachAndStopAllAppenders();
    }
}
