package org.selfeval.safety;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log, in the data folder, for those who give support. It never holds the clerk's data: exceptions of the database
 * quote rows, so their codes are logged and never they themselves, and what others log of SQL is left out.
 */
public final class LogFiles {

    private static final String FOLDER = "logs";

    private LogFiles() {}

    /** Starts logging into a data folder. Called once, when the folder is known and locked. */
    public static void start(Path dataFolder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Path folder = dataFolder.resolve(FOLDER);

        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n");
        encoder.setCharset(java.nio.charset.StandardCharsets.UTF_8);
        encoder.start();

        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(folder.resolve("selfeval.log").toString());
        appender.setEncoder(encoder);

        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve("selfeval-%d{yyyy-MM}-%i.log").toString());
        rolling.setMaxFileSize(FileSize.valueOf("1MB"));
        rolling.setMaxHistory(12);
        rolling.setTotalSizeCap(FileSize.valueOf("10MB"));
        rolling.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(rolling);
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
