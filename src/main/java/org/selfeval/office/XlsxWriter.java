package org.selfeval.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.selfeval.model.kind.Orientation;
import org.selfeval.sheet.Content;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;
import org.selfeval.text.Texts;

/** Makes a {@link Sheet} a file of .xlsx, as bytes: they are written to a place and kept with the year alike. */
public final class XlsxWriter {

    private static final double MM_PER_INCH = 25.4;
    /** A spreadsheet counts column widths in 256ths of a digit of the first font, 7 pixels of 96 to the inch. */
    private static final double WIDTH_UNITS_PER_MM = 96 / MM_PER_INCH / 7 * 256;
    private static final double FOOTER_MM = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** The calculation engine of current spreadsheets: they then trust the cached values and ask nothing on closing. */
    private static final int CALCULATION_ID = 191_029;
    /** What a spreadsheet would decode when reading; the underscore is written in code to prevent it. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Sheet description;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final XlsxStyles styles;

    private XlsxWriter(Sheet description, XSSFWorkbook workbook) {
        this.description = description;
        this.workbook = workbook;
        this.sheet = workbook.createSheet(description.name());
        this.styles = new XlsxStyles(workbook);
    }

    /** The file's content: the same bytes for the same sheet, wherever and whenever. */
    public static byte[] bytes(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new XlsxWriter(sheet, workbook).fill();
            SteadyZip zip = new SteadyZip(bytes);
            workbook.write(zip);
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill() {
        for (int i = 0; i < description.columns().size(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(description.columns().get(i) * WIDTH_UNITS_PER_MM));
        }
        for (int i = 0; i < description.rows().size(); i++) {
            sheet.createRow(i).setHeightInPoints(description.rows().get(i).floatValue());
        }
        description.cells().forEach(this::fill);
        setUpPrint();
        setProperties();
        workbook.getCTWorkbook().addNewCalcPr().setCalcId(CALCULATION_ID);
    }

    private void fill(Cell cell) {
        XSSFCellStyle style = style(cell);
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            XSSFRow row = sheet.getRow(r);
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                row.createCell(c).setCellStyle(style);
            }
        }
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            // The description has no overlaps, so that POI need not look for them.
            sheet.addMergedRegionUnsafe(new CellRangeAddress(cell.row(), cell.row() + cell.rowSpan() - 1,
                    cell.column(), cell.column() + cell.columnSpan() - 1));
        }
        put(sheet.getRow(cell.row()).getCell(cell.column()), cell.content());
    }

    private XSSFCellStyle style(Cell cell) {
        return switch (cell.content()) {
            case Content.Text text -> styles.of(cell.style(), null, looksLikeFormula(text.text()));
            case Content.Amount amount -> styles.of(cell.style(), amount.format(), false);
            case Content.Formula formula -> styles.of(cell.style(), formula.format(), false);
        };
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static void put(XSSFCell cell, Content content) {
        switch (content) {
            case Content.Text text -> {
                if (!text.text().isEmpty()) {
                    cell.setCellValue(CODED.matcher(text.text()).replaceAll("_x005F_"));
                }
            }
            case Content.Amount amount -> cell.setCellValue(amount.value().doubleValue());
            case Content.Formula formula -> {
                cell.setCellFormula(formula.a1());
                switch (formula.cached()) {
                    case Content.Amount amount -> cell.setCellValue(amount.value().doubleValue());
                    case Content other -> cell.setCellValue(other.shown());
                }
            }
        }
    }

    private void setUpPrint() {
        Sheet.PrintSetup print = description.print();
        int lastRow = description.rows().size() - 1;
        int lastColumn = description.columns().size() - 1;
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(print.orientation() == Orientation.LANDSCAPE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (print.onePage() ? 1 : 0));
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, print.sideMarginMm() / MM_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, print.sideMarginMm() / MM_PER_INCH);
        sheet.setMargin(PageMargin.TOP, print.topMarginMm() / MM_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, print.bottomMarginMm() / MM_PER_INCH);
        setup.setHeaderMargin(FOOTER_MM / MM_PER_INCH);
        setup.setFooterMargin(FOOTER_MM / MM_PER_INCH);
        sheet.getFooter().setCenter(Texts.get("form.pages", "&P", "&N"));
        sheet.setRepeatingRows(new CellRangeAddress(print.headRow(), print.headRow(), -1, -1));
        workbook.setPrintArea(0, 0, lastColumn, 0, lastRow);
        sheet.setDisplayGridlines(false);
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, lastColumn),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** The nearest day that other programs read: years of four digits, from when spreadsheets begin to count. */
    private static LocalDate shown(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    private void setProperties() {
        Sheet.Properties properties = description.properties();
        POIXMLProperties all = workbook.getProperties();
        POIXMLProperties.CoreProperties core = all.getCoreProperties();
        Optional<Date> day = Optional.of(Date.from(shown(properties.day()).atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(properties.title());
        core.setSubjectProperty(properties.subject());
        core.setCreator(Texts.get("app.title"));
        core.setLastModifiedByUser(Texts.get("app.title"));
        core.setCreated(day);
        core.setModified(day);
        all.getExtendedProperties().setApplication(Texts.get("app.title"));
    }
}
