package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who does not know the commands yet. */
class UsageTest extends Terminal {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "frobnicate | 没有“frobnicate”这一命令，可用的命令有 demo、list、score、check、export、pack、import。 | run --help",
        "-- | 没有写明命令 | run --help",
        "--wrong | 没有“--wrong”这一选项 | run --help",
        "--data d list | 选项“--data”应写在命令之后 | run --help",
        "list extra | 命令中多写了“extra” | run list --help",
        "list --overwrite | 没有“--overwrite”这一选项 | run list --help",
        "score --year abc | “abc”不能用作“年度” | run score --help",
        "score --year 20200 | “20200”不能用作“年度” | run score --help",
        "score --year | 选项 --year 后面缺少“年度” | run score --help",
        "score --year 2020 --year 2021 | 选项 --year 写了不止一次 | run score --help",
        "score --json=3 | 选项 --json 后面不能带内容 | run score --help",
        "export | 命令中缺少“文件.xlsx” | run export --help",
        "export --table | 选项 --table 后面缺少“文件.xlsx” | run export --help",
        "export --tabel t | 没有“--tabel”这一选项，相近的选项有 --table。 | run export --help",
        "export t --table u | 只能选一种 | run export --help",
        "pack | 命令中缺少“文件.zip” | run pack --help",
        "import | 命令中缺少“文件.zip” | run import --help"})
    void whatIsNotUnderstoodIsNamedWithAnExample(String words, String cause, String help) {
        assertEquals(2, run(words.split(" ")));
        assertOneSentence();
        assertTrue(err.contains(cause) && err.contains("正确写法如：installer/run ") && err.contains(help), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "list", "score", "check", "export", "pack", "import"})
    void everyCommandHasItsHelpInChinese(String command) {
        assertDone(run(command, "--help"));
        assertTrue(out.startsWith("用法：installer/run " + command), out);
        assertTrue(out.contains("--data=文件夹"), out);
        assertFalse(out.matches("(?s).*(Usage|Options|DIR|NAME|F\\.|\\$\\{|=Y).*"), out);
        assertTrue(out.lines().skip(2).allMatch(line -> line.startsWith(" ") || line.endsWith("：")), out);
    }

    @Test
    void theHelpEndsWithHowToSeeTheOptionsOfACommand() {
        assertDone(run("--help"));
        assertTrue(out.startsWith("用法：") && out.contains("demo") && out.contains("导入年度数据包"), out);
        assertFalse(out.contains("Usage") || out.contains("Options") || out.contains("Commands"), out);
        assertTrue(out.strip().endsWith("installer/run export --help。"), out);
    }

    @Test
    void theLabelsOfTheParametersAreChinese() {
        assertDone(run("export", "--help"));
        for (String label : new String[]{"--table=文件.xlsx", "--project=项目名称", "--year=年度", "--overwrite"}) {
            assertTrue(out.contains(label), out);
        }
    }

    @Test
    void aFileNameMayBeginWithAnAtSign() throws Exception {
        Files.writeString(folder.resolve("@2020"), "--help");
        assertEquals(1, onData("import", "@2020"));
        assertTrue(err.contains("@2020"), err);
    }
}
