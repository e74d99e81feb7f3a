package org.selfeval.sheet;

import java.util.Locale;
import java.util.stream.Collectors;

import org.selfeval.sheet.Sheet.Cell;

/** A sheet as plain text, for tests that compare the whole of it. */
final class Dump {

    private Dump() {}

    static String of(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(sheet.name()).append('\n');
        text.append(sheet.properties()).append('\n');
        text.append(sheet.print()).append('\n');
        text.append("columns ").append(numbers(sheet.columns())).append('\n');
        text.append("rows ").append(numbers(sheet.rows())).append('\n');
        sheet.cells().forEach(cell -> text.append(line(cell)).append('\n'));
        return text.toString();
    }

    private static String numbers(java.util.List<Double> values) {
        return values.stream().map(value -> String.format(Locale.ROOT, "%.1f", value)).collect(Collectors.joining(" "));
    }

    private static String line(Cell cell) {
        String fields = cell.fields()
            .stream()
            .map(ref -> ref.field() + "#" + ref.row())
            .collect(Collectors.joining(" "));
        String content = cell.content() instanceof Content.Formula formula
                ? "=" + formula.a1() + " → " + formula.shown()
                : cell.content().shown().replace("\n", "⏎");
        return place(cell) + " " + cell.style() + " | " + content + (fields.isEmpty() ? "" : " | " + fields);
    }

    private static String place(Cell cell) {
        String first = name(cell.row(), cell.column());
        String last = name(cell.row() + cell.rowSpan() - 1, cell.column() + cell.columnSpan() - 1);
        return first.equals(last) ? first : first + ":" + last;
    }

    private static String name(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
