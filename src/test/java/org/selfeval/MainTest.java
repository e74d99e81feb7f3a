package org.selfeval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void opensTheWindowOnlyForADataFolderAndNothingElse() {
        assertEquals(Optional.of(Path.of("数据 夹")), Main.namedFolder("--data", "数据 夹"));
        assertEquals(Optional.of(Path.of("d")), Main.namedFolder("--data=d"));
        assertEquals(Optional.empty(), Main.namedFolder("--data"));
        assertEquals(Optional.empty(), Main.namedFolder("list", "--data", "d"));
        assertEquals(Optional.empty(), Main.namedFolder("list"));
        assertEquals(Optional.empty(), Main.namedFolder("--data", "\0"));
        assertEquals(Optional.empty(), Main.namedFolder("--data", ""));
        assertEquals(Optional.empty(), Main.namedFolder("--data="));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandSpeaksUtf8WithoutALocaleAndNeverTouchesTheWindow(@TempDir Path folder) throws Exception {
        Path errors = folder.resolve("errors");
        Path loaded = folder.resolve("loaded");
        Process process = start(errors, "-Xlog:class+load:file=" + loaded, "--no-such-option");

        assertEquals(2, process.waitFor());
        String said = Files.readString(errors, StandardCharsets.UTF_8);
        assertTrue(said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), said);
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("org.selfeval.cli.Commands"), "the log of loaded classes says nothing");
        assertFalse(classes.contains(" javafx.") || classes.contains(" org.selfeval.ui."), "the window was loaded");
    }

    /** With the encoding that a shell without a locale gives. */
    private static Process start(Path errors, String option, String argument) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=US-ASCII", "-Dstderr.encoding=US-ASCII", option, "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), argument);
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errors.toFile()).start();
    }
}
