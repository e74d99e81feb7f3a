package org.selfeval.ui.table.grid;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The selected cells of a table as a spreadsheet has them: a rectangle from where it began to where one is. Moving
 * goes on from a cell; stretching keeps where it began.
 */
public final class CellSelection<T> {

    private static final int SEARCHED = 50;

    private final TableView<T> table;
    private final Runnable settled;
    private int anchorRow;
    private int anchorColumn;
    private boolean settling;

    /** @param settled called when another cell has become the one, however many selection events that took */
    public CellSelection(TableView<T> table, Runnable settled) {
        this.table = table;
        this.settled = settled;
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(this::changed);
        table.getFocusModel().focusedCellProperty().subscribe(this::changed);
    }

    private void changed() {
        if (!settling) {
            anchorRow = Math.max(0, row());
            anchorColumn = Math.max(0, column());
            settled.run();
        }
    }

    /** The row one is in, from 0; -1 where one is in none. */
    public int row() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row < table.getItems().size() ? row : -1;
    }

    /** The column one is in, from 0; -1 where one is in none. */
    public int column() {
        return table.getVisibleLeafColumns().indexOf(table.getFocusModel().getFocusedCell().getTableColumn());
    }

    public boolean isOnCell() {
        return row() >= 0 && column() >= 0;
    }

    /** Whether one is in a cell that can be edited. */
    public boolean isEditable() {
        return isOnCell() && table.getVisibleLeafColumns().get(column()).isEditable();
    }

    /** The first cell that can be edited and shows nothing, among the first rows: a long table is not searched. */
    public Optional<TablePosition<T, ?>> firstEmpty() {
        for (int row = 0; row < Math.min(SEARCHED, table.getItems().size()); row++) {
            for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
                Object shown = column.isEditable() ? column.getCellData(row) : "-";
                if (shown == null || shown.toString().isEmpty()) {
                    return Optional.of(new TablePosition<>(table, row, column));
                }
            }
        }
        return Optional.empty();
    }

    /** Goes to a cell, within the table. */
    public void go(int row, int column) {
        int toRow = Math.clamp(row, 0, Math.max(0, table.getItems().size() - 1));
        int toColumn = Math.clamp(column, 0, table.getVisibleLeafColumns().size() - 1);
        anchorRow = toRow;
        anchorColumn = toColumn;
        select(toRow, toColumn);
    }

    /** Leaves all cells. */
    public void none() {
        settling = true;
        try {
            table.getSelectionModel().clearSelection();
            table.getFocusModel().focus(-1);
        } finally {
            settling = false;
        }
        anchorRow = 0;
        anchorColumn = 0;
        settled.run();
    }

    /** Stretches the rectangle to a cell, within the table. */
    public void extend(int row, int column) {
        select(Math.clamp(row, 0, Math.max(0, table.getItems().size() - 1)),
                Math.clamp(column, 0, table.getVisibleLeafColumns().size() - 1));
    }

    /** Goes, or stretches, by so many rows and columns. */
    public void move(int down, int right, boolean extend) {
        if (!isOnCell()) {
            go(0, 0);
        } else if (extend) {
            extend(row() + down, column() + right);
        } else {
            go(row() + down, column() + right);
        }
    }

    /**
     * Goes to the cell before or after this one, from the end of a row to the beginning of the next.
     *
     * @return false where there is none
     */
    public boolean step(int right) {
        int columns = table.getVisibleLeafColumns().size();
        int place = row() * columns + column() + right;
        if (place < 0 || place >= table.getItems().size() * columns) {
            return false;
        }
        go(place / columns, place % columns);
        return true;
    }

    /** Whether nothing that can be edited comes after this cell, so that the next text belongs to a new row. */
    public boolean isAtEnd() {
        return row() == table.getItems().size() - 1 && table.getVisibleLeafColumns()
            .stream()
            .skip(column() + 1L)
            .noneMatch(TableColumn::isEditable);
    }

    public void all() {
        if (!table.getItems().isEmpty()) {
            go(0, 0);
            extend(table.getItems().size() - 1, table.getVisibleLeafColumns().size() - 1);
        }
    }

    private void select(int row, int column) {
        if (table.getItems().isEmpty()) {
            return;
        }
        TableView.TableViewSelectionModel<T> model = table.getSelectionModel();
        TableColumn<T, ?> to = table.getVisibleLeafColumns().get(column);
        settling = true;
        try {
            model.clearSelection();
            if (row == anchorRow && column == anchorColumn) {
                model.select(row, to);
            } else {
                model.selectRange(Math.min(row, anchorRow),
                        table.getVisibleLeafColumns().get(Math.min(column, anchorColumn)),
                        Math.max(row, anchorRow),
                        table.getVisibleLeafColumns().get(Math.max(column, anchorColumn)));
            }
            table.getFocusModel().focus(row, to);
        } finally {
            settling = false;
        }
        scroll(row, to);
        settled.run();
    }

    /** Scrolls no farther than is needed; the table's own would put the row at the top. */
    private void scroll(int row, TableColumn<T, ?> column) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        } else {
            table.scrollTo(row);
        }
        table.scrollToColumn(column);
        Sight.show(table, row);
    }

    /** The selected cells: columns by row, both as shown and ascending. */
    public SortedMap<Integer, SortedSet<Integer>> cells() {
        SortedMap<Integer, SortedSet<Integer>> cells = new TreeMap<>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            int column = table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
            if (cell.getRow() >= 0 && cell.getRow() < table.getItems().size()) {
                SortedSet<Integer> columns = cells.computeIfAbsent(cell.getRow(), row -> new TreeSet<>());
                if (column >= 0) {
                    columns.add(column);
                }
            }
        }
        return cells;
    }

    /** The rows that have a selected cell, as shown. */
    public List<T> items() {
        return cells().keySet().stream().map(table.getItems()::get).toList();
    }

    /** The first row of the rectangle; 0 where there is none. */
    public int top() {
        return Math.max(0, Math.min(anchorRow, row()));
    }

    /** The first column of the rectangle; 0 where there is none. */
    public int left() {
        return Math.max(0, Math.min(anchorColumn, column()));
    }

    /** Begins a rectangle at a cell that is being selected otherwise. */
    void begin(int row, int column) {
        anchorRow = row;
        anchorColumn = column;
    }

    /** Where the cell one is in stands on the screen: its lower left corner; the table's, where it is out of sight. */
    public Point2D place() {
        Bounds bounds = table.lookupAll(".table-cell")
            .stream()
            .filter(this::isCurrent)
            .findFirst()
            .orElse(table)
            .localToScreen(new BoundingBox(0, 0, 0, table.getFixedCellSize()));
        return bounds == null ? Point2D.ZERO : new Point2D(bounds.getMinX(), bounds.getMaxY());
    }

    /** The table also keeps cells to measure by, which are nowhere to be seen. */
    private boolean isCurrent(Node node) {
        return node instanceof TableCell<?, ?> cell && cell.getIndex() == row()
                && table.getVisibleLeafColumns().indexOf(cell.getTableColumn()) == column()
                && Stream.<Node>iterate(cell, above -> !above.equals(table), Node::getParent).allMatch(Node::isVisible);
    }
}
