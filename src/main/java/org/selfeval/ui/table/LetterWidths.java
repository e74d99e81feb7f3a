package org.selfeval.ui.table;

import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

/**
 * Has the columns of a table grow with the letters. Their widths are given in pixels for letters of the usual size; the
 * rows' height is given in letters, and so tells how large these are.
 */
public final class LetterWidths {

    /** The height of a row at letters of the usual size, in pixels. */
    public static final double USUAL_ROW = 36;

    /** What a column of style {@code date} must have for a date, with its edges, at letters of the usual size, in pixels. */
    public static final double DATE = 90;

    private static final double LEAST_CHANGE = 0.01;

    private LetterWidths() {}

    /** How many times as large as usual the letters of a table are, as long as its rows are of the usual height. */
    public static double scale(TableView<?> table) {
        return table.getFixedCellSize() / USUAL_ROW;
    }

    /**
     * Follows from now on.
     *
     * @param usualRow the height of this table's rows at letters of the usual size, in pixels
     */
    public static void follow(TableView<?> table, double usualRow) {
        double[] height = {usualRow};
        table.fixedCellSizeProperty().subscribe(size -> {
            double times = size.doubleValue() / height[0];
            if (size.doubleValue() > 0 && Math.abs(times - 1) > LEAST_CHANGE) {
                height[0] = size.doubleValue();
                table.getColumns().forEach(column -> grow(column, times));
            }
        });
    }

    private static void grow(TableColumnBase<?, ?> column, double times) {
        column.setMaxWidth(column.getMaxWidth() * times);
        column.setMinWidth(column.getMinWidth() * times);
        column.setPrefWidth(column.getPrefWidth() * times);
    }
}
