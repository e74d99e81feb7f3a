package org.selfeval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.selfeval.exchange.Example;
import org.selfeval.files.SafeFile;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.office.XlsxWriter;
import org.selfeval.problem.ProblemException;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.Content;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;

/**
 * The official table of the example year, from the scored year to a forced file, against bare POI writing the same cells,
 * looks, merges and formulas to a forced file. Promised: at most 1.3 times.
 */
public final class SheetBench {

    private static final int WARM_UP = 1000;
    private static final int ROUNDS = 400;
    private static final double WIDTH_UNITS_PER_MM = 140;

    private SheetBench() {}

    /** Medians in milliseconds. */
    static List<Ratio> run() {
        try {
            Path folder = Files.createTempDirectory("sheet-bench");
            Path ours = folder.resolve("ours.xlsx");
            Path bare = folder.resolve("bare.xlsx");
            Evaluation evaluation = Example.year2020();
            ScoreSheet scores = Scorer.score(evaluation);
            Sheet form = OfficialForm.of(evaluation, scores);
            double[] oursNanos = new double[ROUNDS];
            double[] bareNanos = new double[ROUNDS];
            for (int i = -WARM_UP; i < ROUNDS; i++) {
                long start = System.nanoTime();
                byte[] bytes = XlsxWriter.bytes(OfficialForm.of(evaluation, scores));
                SafeFile.write(ours, IfExists.REPLACE, out -> out.write(bytes));
                long between = System.nanoTime();
                writeBare(form, bare);
                long end = System.nanoTime();
                if (i >= 0) {
                    oursNanos[i] = between - start;
                    bareNanos[i] = end - between;
                }
            }
            long size = Files.size(ours);
            Files.delete(ours);
            Files.delete(bare);
            Files.delete(folder);
            return List.of(new Ratio(
                    "official table, " + form.cells().size() + " cells, " + size + " bytes : bare POI",
                    median(oursNanos) / 1e6, median(bareNanos) / 1e6, "ms", 1.3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) {
        System.out.print(Ratio.table(run()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void writeBare(Sheet form, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            XSSFSheet sheet = workbook.createSheet(form.name());
            for (int i = 0; i < form.columns().size(); i++) {
                sheet.setColumnWidth(i, (int) (form.columns().get(i) * WIDTH_UNITS_PER_MM));
            }
            List<XSSFRow> rows = new ArrayList<>();
            for (int i = 0; i < form.rows().size(); i++) {
                XSSFRow row = sheet.createRow(i);
                row.setHeightInPoints(form.rows().get(i).floatValue());
                rows.add(row);
            }
            Map<Object, XSSFCellStyle> styles = new HashMap<>();
            for (Cell cell : form.cells()) {
                XSSFCellStyle style = styles.computeIfAbsent(look(cell), key -> style(workbook, cell));
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                        rows.get(r).createCell(c).setCellStyle(style);
                    }
                }
                put(rows.get(cell.row()).getCell(cell.column()), cell.content());
                if (cell.rowSpan() * cell.columnSpan() > 1) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(cell.row(), cell.row() + cell.rowSpan() - 1,
                            cell.column(), cell.column() + cell.columnSpan() - 1));
                }
            }
            workbook.write(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static Object look(Cell cell) {
        return List.of(cell.style(), format(cell));
    }

    private static String format(Cell cell) {
        return switch (cell.content()) {
            case Content.Text text -> "General";
            case Content.Amount amount -> amount.format().pattern();
            case Content.Formula formula -> formula.format().pattern();
        };
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, Cell cell) {
        XSSFFont font = workbook.createFont();
        font.setFontName(cell.style().face().fontName());
        font.setFontHeight(cell.style().points());
        font.setBold(cell.style().bold());
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(cell.style().wraps());
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (cell.style().lined()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(format(cell)));
        return style;
    }

    private static void put(XSSFCell cell, Content content) {
        switch (content) {
            case Content.Text text -> cell.setCellValue(text.text());
            case Content.Amount amount -> cell.setCellValue(amount.value().doubleValue());
            case Content.Formula formula -> {
                cell.setCellFormula(formula.a1());
                put(cell, formula.cached());
            }
        }
    }
}
