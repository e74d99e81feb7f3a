package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.selfeval.model.Evaluation;
import org.selfeval.model.YearBuilder;
import org.selfeval.sheet.Sheet.Cell;

/** What holds for every printed table. */
final class Sheets {

    private Sheets() {}

    /** No place twice, none left out, nothing that a spreadsheet cannot hold, room for every text. */
    static void assertWhole(Sheet sheet) {
        Set<List<Integer>> covered = new HashSet<>();
        for (Cell cell : sheet.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertTrue(covered.add(List.of(row, column)), () -> "twice: " + cell);
                }
            }
            assertTrue(cell.content().shown().length() <= Sheet.MAX_TEXT);
            assertTrue(height(sheet, cell) <= heightOfRows(sheet, cell) + 1e-6, () -> "too low for " + cell);
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            assertTrue(sheet.rows().get(row) <= Sheet.MAX_ROW_POINTS);
            for (int column = 0; column < sheet.columns().size(); column++) {
                assertTrue(covered.contains(List.of(row, column)), "empty: " + row + ", " + column);
            }
        }
    }

    private static double height(Sheet sheet, Cell cell) {
        double width = sheet.columns()
            .subList(cell.column(), cell.column() + cell.columnSpan())
            .stream()
            .mapToDouble(Double::doubleValue)
            .sum();
        return TextMeasure.height(cell.content().shown(), width, cell.style());
    }

    private static double heightOfRows(Sheet sheet, Cell cell) {
        return sheet.rows()
            .subList(cell.row(), cell.row() + cell.rowSpan())
            .stream()
            .mapToDouble(Double::doubleValue)
            .sum();
    }

    static Sheet form(YearBuilder year) {
        Evaluation evaluation = year.build();
        return OfficialForm.of(evaluation, HandScores.of(evaluation));
    }

    static Cell at(Sheet sheet, int row, int column) {
        return sheet.cells()
            .stream()
            .filter(cell -> cell.row() == row && cell.column() == column)
            .findFirst()
            .orElseThrow();
    }

    static Cell showing(Sheet sheet, String text) {
        return sheet.cells().stream().filter(cell -> cell.content().shown().equals(text)).findFirst().orElseThrow();
    }
}
