package org.selfeval.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
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

    /** The texts below each other. */
    private static Sheet sheet(List<String> texts) {
        List<Cell> cells = IntStream.range(0, texts.size())
            .mapToObj(row -> new Cell(row, 0, 1, 1, Content.text(texts.get(row)), Style.TEXT, List.of()))
            .toList();
        return new Sheet("表", List.of(50.0), Collections.nCopies(cells.size(), 20.0), cells,
                new Sheet.PrintSetup(Orientation.PORTRAIT, true, 0, 10, 10, 10),
                new Sheet.Properties("", "", LocalDate.EPOCH));
    }

    @Test
    void keepsTextThatLooksLikeAFormula() throws IOException {
        for (String text : List.of("=1+1", "+86", "-5", "@全体")) {
            try (XSSFWorkbook workbook = read(XlsxWriter.bytes(sheet(List.of(text))))) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(text, cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
            }
        }
    }

    /** Of many texts at a time, for a file is made slowly. */
    @Property(seed = "2020", tries = 20)
    void keepsEveryText(@ForAll @Size(50) List<String> texts) throws IOException {
        assertKept(texts);
    }

    @Test
    void keepsTextsThatOthersLose() throws IOException {
        assertKept(List.of("𠮷䶮😀", "_x0041_ _x_ __x000D_", "<a>&\"'", "  a  b", "a\nb", "\u0000\ud800x",
                "长".repeat(Sheet.MAX_TEXT)));
    }

    private static void assertKept(List<String> texts) throws IOException {
        Sheet sheet = sheet(texts);
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(sheet))) {
            for (Cell cell : sheet.cells()) {
                assertEquals(cell.content().shown(),
                        workbook.getSheetAt(0).getRow(cell.row()).getCell(0).getStringCellValue());
            }
        }
    }
}
