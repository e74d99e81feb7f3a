package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A terminal beside an empty data folder: what was said on both streams after each command. */
abstract class Terminal {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    Path data;
    String out;
    String err;

    @BeforeEach
    void chooseFolder() {
        data = folder.resolve("数 据");
    }

    int run(String... words) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Commands.run(words, new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), CLOCK);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    int onData(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return run(all.toArray(String[]::new));
    }

    /** One sentence in Chinese, nothing that only a programmer reads. */
    void assertOneSentence() {
        assertEquals(1, err.strip().lines().count(), err);
        assertTrue(err.strip().endsWith("。"), err);
        assertFalse(err.contains("Exception") || err.contains("\tat ") || err.contains("null"), err);
        assertFalse(err.contains("{"), err);
        assertEquals("", out);
    }

    void assertDone(int code) {
        assertEquals("", err);
        assertEquals(0, code);
    }
}
