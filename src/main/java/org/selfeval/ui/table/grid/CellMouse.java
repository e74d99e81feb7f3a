package org.selfeval.ui.table.grid;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Shift+click and dragging the mouse stretch the selection. A first click only selects, also where the table had already
 * selected the cell by itself: it is the second that edits. The menu means the cell that is pointed at, or the selection
 * which that is part of.
 */
public final class CellMouse<T> {

    private final TableView<T> table;
    private final CellSelection<T> selection;
    private boolean dragging;
    private int clickedRow = -1;
    private int clickedColumn = -1;

    public CellMouse(TableView<T> table, CellSelection<T> selection) {
        this.table = table;
        this.selection = selection;
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    private void pressed(MouseEvent mouse) {
        TableCell<?, ?> cell = cell(mouse);
        dragging = cell != null && !cell.isEditing() && mouse.getButton() == MouseButton.PRIMARY;
        if (cell != null && mouse.getButton() == MouseButton.SECONDARY && !cell.isSelected()) {
            table.edit(-1, null);
            table.requestFocus();
            selection.go(cell.getIndex(), column(cell));
        }
        if (dragging && mouse.isShiftDown() && selection.isOnCell()) {
            table.edit(-1, null);
            table.requestFocus();
            selection.extend(cell.getIndex(), column(cell));
            mouse.consume();
        } else if (dragging && cell.isSelected() && !isClickedAgain(cell)) {
            table.edit(-1, null);
            table.requestFocus();
            selection.go(cell.getIndex(), column(cell));
            mouse.consume();
        } else if (dragging) {
            selection.begin(cell.getIndex(), column(cell));
        }
        clickedRow = cell == null ? -1 : cell.getIndex();
        clickedColumn = cell == null ? -1 : column(cell);
    }

    private boolean isClickedAgain(TableCell<?, ?> cell) {
        return clickedRow == cell.getIndex() && clickedColumn == column(cell) && selection.row() == clickedRow
                && selection.column() == clickedColumn;
    }

    private void dragged(MouseEvent mouse) {
        TableCell<?, ?> cell = cell(mouse);
        if (dragging && cell != null && table.getEditingCell() == null
                && (cell.getIndex() != selection.row() || column(cell) != selection.column())) {
            selection.extend(cell.getIndex(), column(cell));
        }
    }

    private int column(TableCell<?, ?> cell) {
        return table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
    }

    /** The cell under the mouse; null where there is none of this table. */
    private TableCell<?, ?> cell(MouseEvent mouse) {
        Node node = mouse.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell)) {
            node = node.getParent();
        }
        return node instanceof TableCell<?, ?> cell && cell.getTableView().equals(table) && !cell.isEmpty()
                ? cell
                : null;
    }
}
