package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.archive.KeptFiles;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.SamplePackage;
import org.selfeval.exchange.Schemes;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.safety.FolderLock;
import org.selfeval.store.Store;

/** The commands as somebody at a terminal runs them. */
class CommandsTest extends Terminal {

    @Test
    void theExampleScores100AndEveryScoreIsExplained() {
        assertDone(onData("demo"));
        assertDone(onData("list"));
        assertTrue(out.contains("2020年度“巡察工作经费”（示例）　总分100分，等级为优　编制中"), out);
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
        long lines = out.lines().count() - 1;
        assertTrue(out.lines().toList().getLast().startsWith("共" + lines + "处：须改正0处，请核对"), out);
        assertDone(onData("check", "--json"));
        assertTrue(out.contains("\"severity\" : \"REVIEW\""), out);
    }

    @Test
    void theTableIsWrittenOnceAndNeverOverAnotherUnasked() throws Exception {
        Path table = folder.resolve("自评表.xlsx");
        onData("demo");
        assertDone(onData("export", "--table", table.toString()));
        byte[] written = Files.readAllBytes(table);
        assertArrayEquals(written, onlyKeptFile());
        assertEquals(1, onData("export", "--table", table.toString()));
        assertOneSentence();
        assertTrue(err.contains("--overwrite"), err);
        assertArrayEquals(written, Files.readAllBytes(table));
        Files.writeString(table, "old");
        assertDone(onData("export", table.toString(), "--replace"));
        assertArrayEquals(written, Files.readAllBytes(table));
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
        assertTrue(err.contains(data.toString()) && err.contains("demo") && err.contains("--data"), err);
        assertFalse(Files.exists(data), "something has been made");
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
    void anExportTellsInWhatStateTheTableIs() throws Exception {
        onData("demo");
        assertDone(onData("export", folder.resolve("示例").toString()));
        assertTrue(Files.exists(folder.resolve("示例.xlsx")), out);
        assertTrue(out.contains("须改正0处") && out.contains("未评指标0项") && out.contains("check"), out);
        assertTrue(out.contains("请勿报送"), out);
        Evaluation own = withoutExpenditure();
        takeIn(own);
        assertDone(onData("export", folder.resolve("t.xlsx").toString()));
        assertTrue(out.contains("未评指标1项"), out);
        assertFalse(out.contains("请勿报送"), out);
        assertDone(onData("list"));
        assertTrue(out.contains("“巡察工作经费”　已评90/100分，得90分，尚未定等级"), out);
    }

    private static Evaluation withoutExpenditure() {
        Evaluation example = Example.year2020();
        Evaluation own = example.apply(Edit.set("", example.overview(), Overview.EXAMPLE, false));
        return own.apply(Edit.set("", own.sources().getFirst(), FundSource.EXECUTED, null));
    }

    private void takeIn(Evaluation year) throws Exception {
        Path file = Files.write(folder.resolve("year.zip"), SamplePackage.bytes(year));
        assertDone(onData("import", file.toString(), "--replace"));
    }

    @ParameterizedTest
    @CsvSource({"export, 表.pdf, .xlsx", "export, 表.xls, .xlsx", "pack, 包.xlsx, .zip"})
    void aNameOfAnotherKindIsRefused(String command, String name, String wanted) {
        onData("demo");
        assertEquals(1, onData(command, folder.resolve(name).toString()));
        assertOneSentence();
        assertTrue(err.contains(name) && err.contains(wanted), err);
        assertFalse(Files.exists(folder.resolve(name)));
    }

    @ParameterizedTest
    @CsvSource({"export, 表.XLSX, 表.XLSX", "export, 表2021.3.18, 表2021.3.18.xlsx", "pack, 包, 包.zip"})
    void aNameWithoutAKindGetsIt(String command, String name, String written) {
        onData("demo");
        assertDone(onData(command, folder.resolve(name).toString()));
        assertTrue(Files.exists(folder.resolve(written)), out);
    }

    @Test
    void theDataFolderIsNamedByWhatWritesIntoIt() {
        onData("demo");
        assertTrue(out.contains(data.toString()), out);
        onData("demo");
        assertTrue(out.contains(data.toString()), out);
    }

    @Test
    void yearsAreListedTheNewestFirst() throws Exception {
        onData("demo");
        for (int year : new int[]{2019, 2022, 2021}) {
            takeIn(ownYear(year, "巡察工作经费"));
        }
        assertEquals(1, onData("score"));
        assertTrue(err.contains("请加上 --year 指明"), err);
        takeIn(ownYear(2021, "甲"));
        assertDone(onData("list"));
        assertEquals(List.of("2022", "2021", "2021", "2020", "2019"),
                out.lines().map(line -> line.substring(0, 4)).toList());
        assertEquals(1, onData("score"));
        assertOneSentence();
        assertTrue(err.contains("请加上 --year、--project 指明"), err);
        assertEquals(1, onData("score", "--year", "2021年"));
        assertOneSentence();
        assertTrue(err.contains("请加上 --project 指明"), err);
        assertDone(onData("score", "--year", "２０２２年度", "--project", " "));
    }

    private static Evaluation ownYear(int year, String project) {
        Evaluation blank = NewEvaluation.blank("year-" + year + "-" + project.length(), year,
                Schemes.builtIn("ministry"));
        return blank.apply(Edit.set("", blank.overview(), Overview.PROJECT, project));
    }

    @Test
    void aScoreLineNamesEachLevelOnce() {
        onData("demo");
        assertDone(onData("score"));
        assertTrue(out.contains("【预算执行率】　年度指标值：—　实际完成值：100%　分值：10　得分：10"), out);
        assertTrue(out.contains("【产出指标·数量指标】开展巡察轮次　年度指标值：≥3轮　"), out);
        assertTrue(out.lines().filter(line -> line.startsWith("　　")).allMatch(line -> line.endsWith("。")), out);
        assertFalse(out.contains("。。"), out);
    }

    @Test
    void whereSeveralOptionsAreNamedOnlyTheWrongOneIsToBeCorrected() {
        onData("demo");
        assertEquals(1, onData("score", "--year", "2020", "--project", "别的项目"));
        assertOneSentence();
        assertTrue(err.contains("请核对 --project 后"), err);
        assertEquals(1, onData("score", "--year", "1999", "--project", "别的项目"));
        assertTrue(err.contains("请核对 --year、--project 后"), err);
    }

    /** The bytes of the one file that is kept with the example. */
    private byte[] onlyKeptFile() throws Exception {
        try (Store store = Store.open(data, Clock.systemUTC())) {
            KeptFiles files = store.files(Example.year2020().id());
            assertEquals(1, files.list().size());
            return files.bytes(files.list().getFirst());
        }
    }
}
