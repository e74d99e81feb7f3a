package org.selfeval.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path JAVA = MAIN.resolve("java");

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertFalse(SourceRules.files(JAVA, ".java").isEmpty(), "no sources found");
        assertEquals(List.of(), SourceRules.packagesWithoutDescription(JAVA));
    }

    @Test
    void noFileIsTooLongToRead() {
        assertEquals(List.of(), SourceRules.filesTooLong(MAIN));
    }

    @Test
    void aPackageWithoutDescriptionIsFound(@TempDir Path sources) throws IOException {
        Path folder = Files.createDirectories(sources.resolve("org/planted"));
        Files.writeString(folder.resolve("A.java"), "class A {}\n");

        assertEquals(List.of(Path.of("org", "planted") + " has no package-info.java"),
                SourceRules.packagesWithoutDescription(sources));
    }

    @Test
    void aLongFileIsFound(@TempDir Path sources) throws IOException {
        Path code = Files.writeString(sources.resolve("A.java"), "//\n".repeat(SourceRules.JAVA_LINES + 1));
        Path screen = Files.writeString(sources.resolve("a.fxml"), "\n".repeat(SourceRules.FXML_LINES + 1));

        assertEquals(List.of(code + " has 301 lines, more than 300", screen + " has 121 lines, more than 120"),
                SourceRules.filesTooLong(sources));
    }
}
