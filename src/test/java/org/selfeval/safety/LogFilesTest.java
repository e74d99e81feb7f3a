package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void whatIsLoggedStandsInTheDataFolderAndNowhereElse() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlogback.configurationFile=logback.xml", "-cp", System.getProperty("java.class.path"),
                Logging.class.getName(), folder.toString())
            .redirectErrorStream(true)
            .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals("", printed);
        String log = Files.readString(folder.resolve("logs/selfeval.log"));
        assertTrue(log.contains("第一行"), log);
        assertEquals(1, log.lines().count(), log);
        assertFalse(log.contains("data"), log);
    }
}
