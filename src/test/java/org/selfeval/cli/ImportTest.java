package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.SamplePackage;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.tree.Edit;

/** Years on their way from one computer to another. */
class ImportTest extends Terminal {

    @Test
    void aYearTravelsToAnotherComputerAndBothSayTheSameTotal() {
        Path elsewhere = folder.resolve("elsewhere");
        Path file = folder.resolve("2020.zip");
        onData("demo");
        assertDone(onData("pack", file.toString()));
        assertTrue(out.contains("总分100分，等级为优"), out);
        assertDone(run("import", file.toString(), "--data", elsewhere.toString()));
        assertTrue(out.startsWith("已导入2020年度") && out.contains("总分100分，等级为优"), out);
        assertTrue(out.contains(elsewhere.toString()), out);
        onData("score", "--json");
        String here = out;
        assertDone(run("score", "--json", "--data", elsewhere.toString()));
        assertEquals(here, out);
        assertDone(run("import", file.toString(), "--data", elsewhere.toString()));
        assertTrue(out.contains("没有改动"), out);
    }

    @Test
    void aDifferentYearIsReplacedOnlyWhenAskedAndTheDifferencesAreNamed() throws Exception {
        Evaluation example = Example.year2020();
        Evaluation changed = example.apply(Edit.set("", example.overview(), Overview.PREPARER, "填报员"));
        Path file = write(changed);
        onData("demo");
        assertEquals(1, onData("import", file.toString()));
        assertOneSentence();
        assertTrue(err.contains("1行不同，包括：填报人（本机：未填写，数据包：填报员）。"), err);
        assertTrue(err.indexOf("pack") > 0 && err.indexOf("pack") < err.indexOf("--replace"), err);
        assertDone(onData("import", file.toString(), "--overwrite"));
        assertTrue(out.contains("改动1行") && out.contains("总分100分") && out.contains(data.toString()), out);
        assertDone(onData("import", file.toString()));
        assertTrue(out.contains("没有改动"), out);
    }

    @Test
    void noMoreThanThreeDifferencesAreNamedEachWithItsRow() throws Exception {
        Evaluation changed = Example.year2020();
        changed = changed.apply(Edit.set("", changed.overview(), Overview.EXAMPLE, false));
        changed = changed.apply(Edit.set("", changed.sources().getFirst(), FundSource.EXECUTED, new BigDecimal("1.5")));
        changed = changed.apply(Edit.set("", changed.rounds().getFirst().row(), Round.STATE, RoundState.RUNNING));
        changed = changed.apply(Edit.set("", changed.rounds().getLast().row(), Round.NAME, "别的轮次"));
        onData("demo");
        assertEquals(1, onData("import", write(changed).toString()));
        assertOneSentence();
        assertTrue(err.contains("4行不同") && err.contains("示例数据（本机：是，数据包：否）"), err);
        assertTrue(err.contains("当年财政拨款的全年执行数（本机：700000，数据包：1.5）"), err);
        assertEquals(3, err.split("（本机：", -1).length - 1, err);
    }

    @Test
    void aRowThatIsOnOneSideOnlyIsNamed() throws Exception {
        Evaluation example = Example.year2020();
        Round extra = Round.NAME.set(Round.TYPE.blank(example.lastRowId() + 1, example.overview().id(), 9), "第十六轮");
        Path more = write(example.apply(Edit.insert("", List.of(extra))));
        onData("demo");
        assertEquals(1, onData("import", more.toString()));
        assertTrue(err.contains("第十六轮（仅数据包有）"), err);
        assertDone(onData("import", more.toString(), "--replace"));
        assertEquals(1, onData("import", write(example).toString()));
        assertTrue(err.contains("第十六轮（仅本机有）"), err);
    }

    @Test
    void aLongTextIsNamedByItsBeginning() throws Exception {
        Evaluation example = Example.year2020();
        Path file = write(example.apply(Edit.set("", example.overview(), Overview.GOAL_ACTUAL, "长\n".repeat(500))));
        onData("demo");
        assertEquals(1, onData("import", file.toString()));
        assertOneSentence();
        assertTrue(err.contains("……") && err.length() < 400, err);
    }

    @Test
    void whatIsNoPackageIsSaidByWhatItIs() throws Exception {
        onData("demo");
        Path table = Files.writeString(folder.resolve("表.xlsx"), "table");
        assertRefused(folder.resolve("没有.zip"), "不存在");
        assertRefused(folder, "是文件夹");
        assertRefused(table, "是表格文件");
        assertRefused(Files.writeString(folder.resolve("foreign.zip"), "no"), "不是本程序的年度数据包");
    }

    private void assertRefused(Path file, String why) {
        assertEquals(1, onData("import", file.toString()));
        assertOneSentence();
        assertTrue(err.contains(file.toString()) && err.contains(why), err);
    }

    @Test
    void aMissingPackageMakesNoDataFolder() {
        assertRefused(folder.resolve("没有.zip"), "不存在");
        assertFalse(Files.exists(data));
    }

    private Path write(Evaluation year) throws Exception {
        return Files.write(folder.resolve("changed.zip"), SamplePackage.bytes(year));
    }
}
