package org.selfeval.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.selfeval.model.kind.Orientation;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.PrintSetup;

/**
 * How a sheet comes onto A4 pages, as a spreadsheet does it: shrunk to the page's width, or to one page, never enlarged; the
 * head row is repeated on every further page. Lengths in points.
 *
 * @param width of a page
 * @param height of a page
 * @param scale of the table on it
 * @param parts what each page shows, at least one
 */
record Pages(Sheet sheet, double width, double height, double scale, List<Part> parts) {

    static final double POINTS_PER_MM = 72 / 25.4;

    private static final double SHORT_SIDE_MM = 210;
    private static final double LONG_SIDE_MM = 297;
    /** Spreadsheets shrink by whole per cents. */
    private static final double STEPS = 100;

    /**
     * Rows of one page.
     *
     * @param first from 0
     * @param end the one after the last
     * @param repeatsHead whether the head row stands above them
     */
    record Part(int first, int end, boolean repeatsHead) {}

    static Pages of(Sheet sheet) {
        PrintSetup print = sheet.print();
        boolean lying = print.orientation() == Orientation.LANDSCAPE;
        double width = (lying ? LONG_SIDE_MM : SHORT_SIDE_MM) * POINTS_PER_MM;
        double height = (lying ? SHORT_SIDE_MM : LONG_SIDE_MM) * POINTS_PER_MM;
        double roomDown = height - (print.topMarginMm() + print.bottomMarginMm()) * POINTS_PER_MM;
        double scale = Math.min(1, (width - 2 * print.sideMarginMm() * POINTS_PER_MM) / tableWidth(sheet));
        if (print.onePage()) {
            scale = Math.min(scale, roomDown / rowsHeight(sheet, 0, sheet.rows().size()));
        }
        scale = Math.floor(scale * STEPS) / STEPS;
        List<Part> parts = print.onePage()
                ? List.of(new Part(0, sheet.rows().size(), false))
                : split(sheet, roomDown / scale);
        return new Pages(sheet, width, height, scale, parts);
    }

    private static List<Part> split(Sheet sheet, double room) {
        List<Part> parts = new ArrayList<>();
        int head = sheet.print().headRow();
        int first = 0;
        while (first < sheet.rows().size()) {
            boolean repeats = first > head;
            double left = room - (repeats ? sheet.rows().get(head) : 0);
            int end = first;
            do {
                left -= sheet.rows().get(end);
                end++;
            } while (end < sheet.rows().size() && sheet.rows().get(end) <= left);
            parts.add(new Part(first, end, repeats));
            first = end;
        }
        return parts;
    }

    static double tableWidth(Sheet sheet) {
        return columnsWidth(sheet, 0, sheet.columns().size());
    }

    static double columnsWidth(Sheet sheet, int from, int end) {
        return sheet.columns().subList(from, end).stream().mapToDouble(Double::doubleValue).sum() * POINTS_PER_MM;
    }

    static double rowsHeight(Sheet sheet, int from, int end) {
        return sheet.rows().subList(from, end).stream().mapToDouble(Double::doubleValue).sum();
    }
}
