package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class LogFilesTest {

    @TempDir
    private Path folder;

    /** A process of its own, with the product's configuration of the log instead of the tests'. */
    static final class Logging {

        private Logging() {}

        public static void main(String[] args) {
            LoggerFactory.getLogger(Logging.class).error("before the folder is known");
            LogFiles.start(Path.of(args[0]));
            LoggerFactory.getLogger(Logging.class).info("第一行");
            LoggerFactory.getLogger("org.flywaydb.core.Flyway").error("a statement with data in it");
            LoggerFactory.getLogger("org.h2.something").error("a statement with data in it");
            LogFiles.stop();
            LoggerFactory.getLogger(Logging.class).error("after the end");
        }
    }

    private static Process logging(Path data) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlogback.configurationFile=logback.xml", "-cp", System.getProperty("java.class.path"),
                Logging.class.getName(), data.toString())
            .redirectErrorStream(true)
            .start();
    }

    /** Percent signs mean something to logback, and to nobody else. */
    @ParameterizedTest
    @ValueSource(strings = {"数据", "100%", "%d{qqq}", "%i) %n"})
    void whatIsLoggedStandsInTheDataFolderAndNowhereElse(String name) throws Exception {
        Path data = Files.createDirectory(folder.resolve(name));
        Process process = logging(data);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals("", printed);
        String log = Files.readString(data.resolve("logs/selfeval.log"));
        assertTrue(log.contains("第一行"), log);
        assertEquals(1, log.lines().count(), log);
        if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
            assertEquals("rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("logs"))));
        }
        assertFalse(log.contains("data"), log);
    }

    @Test
    void fullLogsMoveOnAndTheOldestGoes() throws Exception {
        Path log = Files.writeString(folder.resolve("selfeval.log"), "0");
        LogRotation rotation = new LogRotation(log, 2);
        for (int i = 1; i <= 3; i++) {
            rotation.rollover();
            Files.writeString(log, Integer.toString(i));
        }
        assertEquals("3", Files.readString(log));
        assertEquals("2", Files.readString(folder.resolve("selfeval-1.log")));
        assertEquals("1", Files.readString(folder.resolve("selfeval-2.log")));
        assertFalse(Files.exists(folder.resolve("selfeval-3.log")));
    }

    @Test
    void withoutAFolderForTheLogTheProgramGoesOn() throws Exception {
        Files.writeString(folder.resolve("logs"), "a file");
        Process process = logging(folder);
        assertEquals(0, process.waitFor());
        assertEquals("a file", Files.readString(folder.resolve("logs")));
    }
}
