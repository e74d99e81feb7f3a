package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.kind.FormFamily;

/** The whole form of each family as text, so that no change of it goes unseen. */
class OfficialFormGoldenTest {

    @ParameterizedTest
    @EnumSource
    void laysOutTheSmallMixedYearAsBefore(FormFamily family) {
        Evaluation year = FormYears.mixedYear(family).build();
        String found = Dump.of(OfficialForm.of(year, HandScores.of(year)));
        String name = "form-" + family + ".txt";
        String expected = read(name);
        if (!found.equals(expected)) {
            keep(name, found);
        }
        assertEquals(expected, found, "target/" + name + " holds the form as it is now");
    }

    private static String read(String name) {
        try (InputStream in = OfficialFormGoldenTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(String name, String text) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
