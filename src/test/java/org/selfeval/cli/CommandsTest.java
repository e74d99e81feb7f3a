package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.YearPackage;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.safety.FolderLock;

/** The commands as somebody at a terminal runs them. */
class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path data;
    private String out;
    private String err;

    @BeforeEach
    void chooseFolder() {
        data = folder.resolve("数 据");
    }

    private int run(String... words) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Commands.run(words, new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), CLOCK);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int onData(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return run(all.toArray(String[]::new));
    }

    /** One sentence in Chinese, nothing that only a programmer reads. */
    private void assertOneSentence() {
        assertEquals(1, err.strip().lines().count(), err);
        assertTrue(err.strip().endsWith("。"), err);
        assertFalse(err.contains("Exception") || err.contains("\tat ") || err.contains("null"), err);
        assertEquals("", out);
    }

    private void assertDone(int code) {
        assertEquals("", err);
        assertEquals(0, code);
    }

    @Test
    void theExampleScores100AndEveryScoreIsExplained() {
        assertDone(onData("demo"));
        assertDone(onData("list"));
        assertTrue(out.contains("2020年度“巡察工作经费”　总分100分，等级为优　编制中"), out);
        assertDone(onData("score", "--year", "2020"));
        assertEquals(1 + 7, out.lines().filter(line -> !line.startsWith("　　")).count(), out);
        assertTrue(out.lines().filter(line -> line.startsWith("　　")).count() >= 7, out);
        assertDone(onData("score", "--json"));
        assertTrue(out.contains("\"total\" : 100"), out);
        assertTrue(out.contains("\"evidence\""), out);
    }

    @Test
    void theExampleHasNothingThatMustBeMended() {
        onData("demo");
        assertDone(onData("check"));
        assertFalse(out.contains("[须改正]"), out);
        assertTrue(out.contains("[请核对]"), out);
        assertDone(onData("check", "--json"));
        assertTrue(out.contains("\"severity\" : \"REVIEW\""), out);
    }

    @Test
    void theTableIsWrittenOnceAndNeverOverAnotherUnasked() throws Exception {
        Path table = folder.resolve("自评表.xlsx");
        onData("demo");
        assertDone(onData("export", "--table", table.toString()));
        byte[] written = Files.readAllBytes(table);
        assertEquals(1, onData("export", "--table", table.toString()));
        assertOneSentence();
        assertArrayEquals(written, Files.readAllBytes(table));
        Files.writeString(table, "old");
        assertDone(onData("export", "--table", table.toString(), "--overwrite"));
        assertArrayEquals(written, Files.readAllBytes(table));
    }

    @Test
    void aYearTravelsToAnotherComputer() {
        Path file = folder.resolve("2020.zip");
        Path elsewhere = folder.resolve("elsewhere");
        onData("demo");
        assertDone(onData("pack", file.toString()));
        assertDone(run("import", file.toString(), "--data", elsewhere.toString()));
        assertTrue(out.startsWith("已导入2020年度"), out);
        onData("score", "--json");
        String here = out;
        assertDone(run("score", "--json", "--data", elsewhere.toString()));
        assertEquals(here, out);
        assertDone(run("import", file.toString(), "--data", elsewhere.toString()));
        assertTrue(out.contains("没有改动"), out);
    }

    @Test
    void anImportReplacesADifferentYearOnlyWhenAsked() throws Exception {
        Path file = folder.resolve("changed.zip");
        Evaluation example = Example.year2020();
        Evaluation changed = example
            .apply(Edit.set("", example.overview(), Overview.PREPARER, "填报员"));
        Files.write(file, YearPackage.bytes(changed));
        onData("demo");
        assertEquals(1, onData("import", file.toString()));
        assertOneSentence();
        assertDone(onData("import", file.toString(), "--replace"));
        assertTrue(out.contains("改动 1 行"), out);
        assertDone(onData("import", file.toString()));
        assertTrue(out.contains("没有改动"), out);
    }

    @Test
    void theExampleIsPutInOnce() {
        onData("demo");
        assertDone(onData("demo"));
        assertTrue(out.contains("没有改动"), out);
        onData("list");
        assertEquals(1, out.lines().count(), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "score", "check"})
    void withoutAStoreNothingIsMadeUp(String command) {
        assertEquals(1, onData(command));
        assertOneSentence();
        assertFalse(Files.exists(data), "the folder has been made");
    }

    @Test
    void aYearThatIsNotThereIsAnsweredWithThoseThatAre() {
        onData("demo");
        assertEquals(1, onData("score", "--year", "1999"));
        assertOneSentence();
        assertTrue(err.contains("1999年度") && err.contains("2020年度"), err);
        assertEquals(1, onData("score", "--project", "别的项目"));
        assertOneSentence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "score --year abc", "export", "import", "--wrong", "list extra"})
    void whatIsNotUnderstoodIsSaidInOneSentence(String words) {
        assertEquals(2, run(words.split(" ")));
        assertOneSentence();
    }

    @Test
    void badFilesAreNamedAndChangeNothing() throws Exception {
        onData("demo");
        Path foreign = Files.writeString(folder.resolve("foreign.zip"), "no");
        for (Path file : List.of(foreign, folder.resolve("missing.zip"), folder)) {
            assertEquals(1, onData("import", file.toString()));
            assertOneSentence();
            assertTrue(err.contains(file.toString()), err);
        }
        assertEquals(1, onData("export", "--table", folder.resolve("no/such/folder/t.xlsx").toString()));
        assertOneSentence();
        assertEquals(1, onData("export", "--table", folder.toString()));
        assertOneSentence();
        onData("list");
        assertEquals(1, out.lines().count(), out);
    }

    @Test
    void aFolderThatSomebodyHasOpenIsLeftAlone() throws Exception {
        onData("demo");
        try (FolderLock lock = FolderLock.acquire(data)) {
            assertEquals(1, onData("list"));
            assertOneSentence();
        }
        assertDone(onData("list"));
    }

    @Test
    void aDataFolderThatIsAFileIsSaidToBeOne() throws Exception {
        Files.writeString(data, "a file");
        assertEquals(1, onData("demo"));
        assertOneSentence();
        assertEquals("a file", Files.readString(data));
    }

    @Test
    void helpIsInChinese() {
        assertDone(run("--help"));
        assertTrue(out.startsWith("用法：") && out.contains("demo") && out.contains("导入年度数据包"), out);
        assertFalse(out.contains("Usage") || out.contains("Options") || out.contains("Commands"), out);
        assertDone(run("export", "--help"));
        assertTrue(out.contains("自评表写到这个"), out);
    }
}
