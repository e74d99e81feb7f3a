package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands under circumstances that nobody plans for. */
class HostileCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, String... words) {
        return Commands.run(words, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), CLOCK);
    }

    private int run(String... words) {
        return run(OutputStream.nullOutputStream(), words);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private void assertOneSentence() {
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().endsWith("。"), err());
        assertFalse(err().contains("Exception") || err().contains("Error"), err());
    }

    private String data() {
        return folder.resolve("数据").toString();
    }

    @Test
    void nothingIsExportedIntoTheDataFolder() throws Exception {
        assertEquals(0, run("demo", "--data", data()));
        Path store = folder.resolve("数据/selfeval.mv.db");
        Path link = Files.createLink(folder.resolve("包.zip"), store);
        assertEquals(1, run("pack", link.toString(), "--overwrite", "--data", data()));
        assertOneSentence();
        err.reset();
        assertEquals(1, run("export", "--table", folder.resolve("数据/表.xlsx").toString(), "--data", data()));
        assertOneSentence();
        assertTrue(err().contains("数据文件夹"), err());
        assertTrue(Files.isSameFile(store, link));
        assertFalse(Files.exists(folder.resolve("数据/表.xlsx")));
    }

    @Test
    void anErrorIsToldByACodeLikeAnyDefect() {
        run("demo", "--data", data());
        OutputStream exhausted = new OutputStream() {
            @Override
            public void write(int one) {
                throw new StackOverflowError();
            }
        };
        assertEquals(1, run(exhausted, "list", "--data", data()));
        assertOneSentence();
        assertTrue(err().contains("编号"), err());
    }

    @Test
    void aFileNameMayBeginWithAnAtSign() throws IOException {
        Path file = Files.writeString(folder.resolve("args"), "--help");
        assertEquals(1, run("import", "@" + file, "--data", data()));
        assertOneSentence();
        assertTrue(err().contains("@"), err());
    }

    @Test
    void anEmptyFolderNameIsNotUnderstood() {
        for (String[] words : List.of(new String[]{"list", "--data", ""}, new String[]{"list", "--data="},
                new String[]{"--data", ""}, new String[]{"--data="})) {
            err.reset();
            assertEquals(2, run(words));
            assertOneSentence();
        }
    }

    private static final OutputStream FULL = new OutputStream() {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"list", "score", "check"})
    void anAnswerThatNobodyCanReadIsNone(String command) {
        run("demo", "--data", data());
        assertEquals(1, run(FULL, command, "--data", data()));
        assertOneSentence();
    }

    @Test
    void whatWasDoneStaysDoneThoughNobodyCanReadIt() {
        String file = folder.resolve("包.zip").toString();
        assertEquals(0, run(FULL, "demo", "--data", data()));
        assertEquals(0, run(FULL, "pack", file, "--data", data()));
        assertEquals(0, run(FULL, "import", file, "--data", data()));
        assertEquals(0, run(FULL, "export", "--table", folder.resolve("表.xlsx").toString(), "--data", data()));
        assertEquals("", err());
    }
}
