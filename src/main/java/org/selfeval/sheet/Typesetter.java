package org.selfeval.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.selfeval.sheet.Grid.Refs;
import org.selfeval.sheet.Grid.Slot;
import org.selfeval.sheet.Sheet.Cell;

/**
 * Finds the heights of the rows of a {@link Grid} from the text in them, which spreadsheets do not do for merged cells. A
 * row higher than a spreadsheet knows becomes several, merged; a text longer than a page is laid down in parts, one below
 * the other, so that no page break cuts a line and no cell holds more than it can.
 */
final class Typesetter {

    private static final double MIN_ROW_POINTS = 22;
    private static final double LONG_TEXT_POINTS = 700;
    /** Parts of a long text are this high at most: the less is left empty at the end of a page. */
    private static final double PART_POINTS = 250;

    private final Grid grid;
    private final double[] heights;
    private final int[] firstRows;
    private final Map<Slot, List<String>> longTexts = new IdentityHashMap<>();
    private final List<Double> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private Typesetter(Grid grid) {
        this.grid = grid;
        this.heights = new double[grid.rows()];
        this.firstRows = new int[grid.rows() + 1];
    }

    /**
     * @param rows heights of the sheet's rows in points
     * @param cells in the order of reading
     * @param refs where the rows of the grid have come to stand
     */
    record Result(List<Double> rows, List<Cell> cells, Refs refs) {

        double height() {
            return rows.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    static Result set(Grid grid) {
        Typesetter setter = new Typesetter(grid);
        setter.measure();
        setter.spread();
        return setter.fill();
    }

    /** Narrow spans first, so that merged cells only ask for what the rows beside them leave wanting. */
    private void measure() {
        Arrays.fill(heights, MIN_ROW_POINTS);
        grid.slots().stream().sorted(Comparator.comparingInt(Slot::rowSpan)).forEach(slot -> {
            double wanting = TextMeasure.height(slot.content().shown(), slot.place().widthMm(), slot.style());
            if (slot.rowSpan() == 1 && wanting > LONG_TEXT_POINTS) {
                longTexts.put(slot, TextMeasure.split(slot.content().shown(), slot.place().widthMm(), slot.style(),
                        PART_POINTS));
                return;
            }
            for (int row = slot.place().top(); row <= slot.place().bottom(); row++) {
                wanting -= heights[row];
            }
            for (int row = slot.place().top(); row <= slot.place().bottom() && wanting > 0; row++) {
                heights[row] += wanting / slot.rowSpan();
            }
        });
    }

    private void spread() {
        double[][] parts = new double[heights.length][0];
        longTexts.forEach((slot, texts) -> {
            int row = slot.place().top();
            parts[row] = Arrays.copyOf(parts[row], Math.max(parts[row].length, texts.size()));
            for (int i = 0; i < texts.size(); i++) {
                double height = TextMeasure.height(texts.get(i), slot.place().widthMm(), slot.style());
                parts[row][i] = Math.max(parts[row][i], height);
            }
        });
        for (int row = 0; row < heights.length; row++) {
            firstRows[row] = rows.size();
            if (parts[row].length == 0) {
                parts[row] = new double[(int) Math.ceil(heights[row] / Sheet.MAX_ROW_POINTS)];
                Arrays.fill(parts[row], heights[row] / parts[row].length);
            }
            Arrays.stream(parts[row]).forEach(rows::add);
        }
        firstRows[heights.length] = rows.size();
    }

    private Result fill() {
        Refs refs = new Refs(firstRows);
        for (Slot slot : grid.slots()) {
            int first = firstRows[slot.place().top()];
            int end = firstRows[slot.place().bottom() + 1];
            List<String> parts = longTexts.get(slot);
            if (parts == null) {
                cells.add(cell(slot, first, end, slot.live() == null ? slot.content() : slot.live().apply(refs)));
                continue;
            }
            for (int i = 0; i < parts.size(); i++) {
                int below = i < parts.size() - 1 ? first + i + 1 : end;
                cells.add(cell(slot, first + i, below, Content.text(parts.get(i))));
            }
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Result(rows, cells, refs);
    }

    private static Cell cell(Slot slot, int first, int end, Content content) {
        return new Cell(first, slot.place().from(), end - first, slot.place().columnSpan(), content, slot.style(),
                slot.fields());
    }
}
