package org.selfeval.ui.table;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.selfeval.model.tree.Row;

/**
 * A row's place in a table. It stays while the row changes, so that the table keeps its selection, its scroll position
 * and the cell being edited.
 */
public final class Line<R extends Row> {

    private final Shown<R> row;

    Line(R row) {
        this.row = new Shown<>(row);
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

    /** Has its cells read their texts again, for these may come from other rows too. */
    void touch() {
        row.touch();
    }

    private static final class Shown<R> extends SimpleObjectProperty<R> {

        Shown(R row) {
            super(row);
        }

        void touch() {
            fireValueChangedEvent();
        }
    }
}
