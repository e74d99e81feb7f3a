package org.selfeval.ui.table.grid;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Has the columns of a table share its width as long as each gets what it needs at least; else each gets that, and the
 * table scrolls sideways. JavaFX's own policies take from columns what they need, or leave room unused.
 */
public final class ColumnFit<T> {

    private static final double SCROLL_BAR = 16;

    private final TableView<T> table;
    private boolean narrow;

    private ColumnFit(TableView<T> table) {
        this.table = table;
    }

    /** Follows from now on, until the table is given another policy. */
    public static <T> void follow(TableView<T> table) {
        ColumnFit<T> fit = new ColumnFit<>(table);
        table.setColumnResizePolicy(fit.policy());
        table.widthProperty().subscribe(fit::fit);
        table.fixedCellSizeProperty().subscribe(fit::fit);
    }

    private void fit() {
        boolean takenOver = !table.getColumnResizePolicy().equals(policy());
        if (takenOver || table.getWidth() <= 0) {
            return;
        }
        double needed = table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getMinWidth).sum();
        narrow = needed > table.getWidth() - SCROLL_BAR;
        table.setColumnResizePolicy(policy());
        if (narrow) {
            table.getVisibleLeafColumns().forEach(this::shrink);
        }
    }

    @SuppressWarnings("rawtypes")
    private Callback<TableView.ResizeFeatures, Boolean> policy() {
        return narrow
                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;
    }

    private void shrink(TableColumn<T, ?> column) {
        table.resizeColumn(column, column.getMinWidth() - column.getWidth());
    }
}
