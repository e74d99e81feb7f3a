package org.selfeval.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.sheet.Content;
import org.selfeval.sheet.FormYears;
import org.selfeval.sheet.HandScores;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;

class XlsxWriterTest {

    private static Sheet form(YearBuilder year) {
        Evaluation evaluation = year.build();
        return OfficialForm.of(evaluation, HandScores.of(evaluation));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XSSFCell at(XSSFSheet sheet, Cell cell) {
        return sheet.getRow(cell.row()).getCell(cell.column());
    }

    @ParameterizedTest
    @EnumSource
    void readsBackAsDescribed(FormFamily family) throws IOException {
        for (Sheet form : List.of(form(FormYears.year2020(family)), form(FormYears.mixedYear(family)),
                form(FormYears.longYear(family)))) {
            try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form))) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertEquals(form.name(), sheet.getSheetName());
                form.cells().forEach(cell -> assertSame(cell, at(sheet, cell)));
                assertEquals(form.cells().stream().filter(cell -> cell.rowSpan() * cell.columnSpan() > 1).count(),
                        sheet.getNumMergedRegions());
                for (int row = 0; row < form.rows().size(); row++) {
                    assertEquals(form.rows().get(row), sheet.getRow(row).getHeightInPoints(), 0.1);
                }
            }
        }
    }

    private static void assertSame(Cell described, XSSFCell found) {
        switch (described.content()) {
            case Content.Text text -> assertEquals(text.text(), found.getStringCellValue());
            case Content.Amount amount -> assertEquals(amount.value().doubleValue(), found.getNumericCellValue());
            case Content.Formula formula -> {
                assertEquals(formula.a1(), found.getCellFormula());
                if (formula.cached() instanceof Content.Amount amount) {
                    assertEquals(amount.value().doubleValue(), found.getNumericCellValue());
                } else {
                    assertEquals(formula.shown(), found.getStringCellValue());
                }
            }
        }
        assertEquals(described.style().face().fontName(), found.getCellStyle().getFont().getFontName());
        assertEquals(described.style().points(), found.getCellStyle().getFont().getFontHeightInPoints(), 0.6);
        assertEquals(described.style().wraps(), found.getCellStyle().getWrapText());
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheLinesOfEveryCellOfAMerge(FormFamily family) throws IOException {
        Sheet form = form(FormYears.mixedYear(family));
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form))) {
            for (Cell cell : form.cells()) {
                BorderStyle line = cell.style().lined() ? BorderStyle.THIN : BorderStyle.NONE;
                new CellRangeAddress(cell.row(), cell.row() + cell.rowSpan() - 1, cell.column(),
                        cell.column() + cell.columnSpan() - 1)
                    .forEach(address -> {
                        var style = workbook.getSheetAt(0)
                            .getRow(address.getRow())
                            .getCell(address.getColumn())
                            .getCellStyle();
                        assertEquals(List.of(line, line, line, line), List.of(style.getBorderTop(),
                                style.getBorderBottom(), style.getBorderLeft(), style.getBorderRight()));
                    });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void cachesWhatTheFormulasGive(FormFamily family) throws IOException {
        YearBuilder unknown = FormYears.year2020(family);
        unknown.set(unknown.single(FundSource.TYPE), FundSource.ADJUSTED, null);
        YearBuilder zero = FormYears.year2020(family);
        zero.set(zero.single(FundSource.TYPE), FundSource.ADJUSTED, java.math.BigDecimal.ZERO);
        for (YearBuilder year : List.of(FormYears.year2020(family), FormYears.mixedYear(family), unknown, zero,
                YearBuilder.blank())) {
            Sheet form = form(year);
            try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form))) {
                FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                form.cells()
                    .stream()
                    .filter(cell -> cell.content() instanceof Content.Formula)
                    .forEach(
                            cell -> assertGives(at(workbook.getSheetAt(0), cell), evaluator));
            }
        }
    }

    private static void assertGives(XSSFCell cell, FormulaEvaluator evaluator) {
        CellValue computed = evaluator.evaluate(cell);
        assertEquals(cell.getCachedFormulaResultType(), computed.getCellType(), cell.getCellFormula());
        if (computed.getCellType() == CellType.NUMERIC) {
            assertEquals(computed.getNumberValue(), cell.getNumericCellValue(), 1e-9, cell.getCellFormula());
        } else {
            assertEquals(computed.getStringValue(), cell.getStringCellValue(), cell.getCellFormula());
        }
    }

    @Test
    void showsNumbersAsThePreviewDoes() throws IOException {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form))) {
            form.cells()
                .forEach(cell -> assertEquals(cell.content().shown(),
                        formatter.formatCellValue(at(workbook.getSheetAt(0), cell)), cell.toString()));
        }
    }

    @Test
    void followsAFigureThatAFinanceOfficerChanges() throws IOException {
        Sheet form = form(FormYears.year2020(FormFamily.A));
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(6).getCell(5).setCellValue(63.05);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(9.01, sheet.getRow(5).getCell(8).getNumericCellValue());
            assertEquals(99.01, sheet.getRow(form.rows().size() - 1).getCell(7).getNumericCellValue(), 1e-9);
        }
    }

    @Test
    void setsUpThePage() throws IOException {
        Sheet form = form(FormYears.longYear(FormFamily.A));
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertFalse(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getHorizontallyCenter());
            int head = form.print().headRow();
            assertEquals(new CellRangeAddress(head, head, -1, -1), sheet.getRepeatingRows());
            assertEquals(12 / 25.4, sheet.getMargin(PageMargin.LEFT), 1e-9);
            assertEquals("第&P页 共&N页", sheet.getFooter().getCenter());
            assertEquals("项目支出绩效自评表!$A$1:$I$" + form.rows().size(), workbook.getPrintArea(0));
        }
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form(FormYears.year2020(FormFamily.A))))) {
            assertEquals(1, workbook.getSheetAt(0).getPrintSetup().getFitHeight());
        }
    }

    @Test
    void saysWhatTheDocumentIs() throws IOException {
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form(FormYears.mixedYear(FormFamily.A))))) {
            var core = workbook.getProperties().getCoreProperties();
            assertEquals("项目支出绩效自评表", core.getTitle());
            assertEquals("2021年度 巡察工作经费", core.getSubject());
            assertEquals("巡察绩效自评", core.getCreator());
            assertEquals(Instant.parse("2022-01-20T00:00:00Z"), core.getCreated().toInstant());
            assertEquals(Instant.parse("2022-01-20T00:00:00Z"), core.getModified().toInstant());
        }
    }

    /** Other programs refuse a whole file over a year of one or five digits. */
    @Test
    void datesTheDocumentWithinTheYearsOthersRead() throws IOException {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        for (var day : Map.of(LocalDate.of(20, 1, 2), "1900-01-01T00:00:00Z", LocalDate.of(12_021, 1, 2),
                "9999-12-31T00:00:00Z")
            .entrySet()) {
            Sheet dated = new Sheet(form.name(), form.columns(), form.rows(), form.cells(), form.print(),
                    new Sheet.Properties("", "", day.getKey()));
            try (XSSFWorkbook workbook = read(XlsxWriter.bytes(dated))) {
                var core = workbook.getProperties().getCoreProperties();
                assertEquals(Instant.parse(day.getValue()), core.getCreated().toInstant());
                assertEquals(Instant.parse(day.getValue()), core.getModified().toInstant());
            }
        }
    }

    @Test
    void givesEqualBytesAnywhere() {
        Sheet form = form(FormYears.mixedYear(FormFamily.A));
        byte[] here = XlsxWriter.bytes(form);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, XlsxWriter.bytes(form(FormYears.mixedYear(FormFamily.A))));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void keepsNoClockAndNothingExtraInTheZip() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(XlsxWriter.bytes(form(FormYears.year2020(FormFamily.A)))))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("2000-01-01T12:00", entry.getTimeLocal().toString(), entry.getName());
                assertEquals(null, entry.getExtra(), entry.getName());
                entries++;
            }
            assertTrue(entries > 5);
        }
    }

    @Test
    void writesAYearWithTextsThatHaveNoEnd() throws IOException {
        YearBuilder year = FormYears.mixedYear(FormFamily.D);
        year.set(year.single(Overview.TYPE), Overview.GOAL_ACTUAL, "a".repeat(10_000));
        try (XSSFWorkbook workbook = read(XlsxWriter.bytes(form(year)))) {
            assertTrue(workbook.getSheetAt(0).getLastRowNum() > 20);
        }
    }
}
