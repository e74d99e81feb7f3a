package org.selfeval.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.selfeval.model.kind.Orientation;
import org.selfeval.sheet.Content;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;
import org.selfeval.sheet.Style;

/** What clerks type and paste comes out of the file as it went in. */
class XlsxTextTest {

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Sheet oneText(String text) {
        Cell cell = new Cell(0, 0, 1, 1, Content.text(text), Style.TEXT, List.of());
        return new Sheet("表", List.of(50.0), List.of(20.0), List.of(cell),
                new Sheet.PrintSetup(Orientation.PORTRAIT, true, 0, 10, 10, 10),
                new Sheet.Properties("", "", LocalDate.EPOCH));
    }

    @Test
    void keepsTextThatLooksLikeAFormula() throws IOException {
        for (String text : List.of("=1+1", "+86", "-5", "@全体")) {
            try (XSSFWorkbook workbook = read(XlsxWriter.bytes(oneText(text)))) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(text, cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            }
        }
    }

    @Property(seed = "2020")
    void keepsEveryText(@ForAll String text) throws IOException {
        assertKept(text);
    }

    @Test
    void keepsTextsThatOthersLose() throws IOException {
        for (String text : List.of("𠮷䶮😀", "_x0041_ _x_ __x000D_", "<a>&\"'", "  a  b", "a\nb", "\u0000\ud800x",
                "长".repeat(Sheet.MAX_TEXT))) {
            assertKept(text);
        }
    }

    private static void assertKept(String text) throws IOException {
        Sheet sheet = oneText(text);
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(sheet))) {
            assertEquals(sheet.cells().getFirst().content().shown(),
                    workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
    }
}
