package org.selfeval.ui.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.selfeval.model.tree.Row;

/**
 * A row's place in a table. It stays while the row changes, so that the table keeps its selection, its scroll position
 * and the cell being edited.
 */
public final class Line<R extends Row> {

    private final ObjectProperty<R> row;

    Line(R row) {
        this.row = new SimpleObjectProperty<>(row);
    }

    /** The row as it is now. */
    public R row() {
        return row.get();
    }

    public ObservableValue<R> rowProperty() {
        return row;
    }

    public long id() {
        return row().id();
    }

    void show(R now) {
        row.set(now);
    }
}
