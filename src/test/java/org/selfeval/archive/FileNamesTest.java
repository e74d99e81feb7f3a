package org.selfeval.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Overview;

class FileNamesTest {

    private static Overview year(Integer year, String project) {
        return Overview.PROJECT.set(Overview.YEAR.set(Overview.TYPE.blank(1, 0, 1), year), project);
    }

    @Test
    void theTableSaysWhatItIs() {
        assertEquals("2020年度巡察工作经费项目支出绩效自评表", FileNames.table(year(2020, "巡察工作经费")));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        assertEquals("项目支出绩效自评表", FileNames.table(year(null, null)));
    }

    @Test
    void whatNoFileSystemTakesIsLeftOut() {
        assertEquals("2020年度甲乙丙项目支出绩效自评表", FileNames.table(year(2020, " 甲/乙:\\*?\"<>|\n丙 ")));
    }

    @Test
    void aLongProjectIsCutBetweenCharacters() {
        String name = FileNames.table(year(2020, "\uD842\uDFB7".repeat(200)));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length < 250, name);
        assertEquals(40, name.codePoints().filter(c -> c == 0x20BB7).count());
    }
}
