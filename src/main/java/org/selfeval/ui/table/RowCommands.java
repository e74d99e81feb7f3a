package org.selfeval.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.grid.CellSelection;

/** What can be done to the rows of a table: each one undo step. */
final class RowCommands<R extends Row> {

    private final StepContext context;
    private final RowType<R> type;
    private final Optional<Long> parent;
    private final TableView<Line<R>> table;
    private final Editing<R> editing;
    private final CellSelection<Line<R>> selection;

    /** @param parent where new rows go; empty where none may come or go */
    RowCommands(StepContext context, RowType<R> type, Optional<Long> parent, TableView<Line<R>> table,
            Editing<R> editing) {
        this.context = context;
        this.type = type;
        this.parent = parent;
        this.table = table;
        this.editing = editing;
        selection = editing.selection();
    }

    /** Whether rows may come and go. */
    boolean mayComeAndGo() {
        return parent.isPresent() && editing.isAllowed();
    }

    /** Adds a row at the end and edits its first cell. */
    void add() {
        editing.end();
        context.year().add(context.year().blank(type, parent.orElseThrow())).ifPresent(made -> {
            table.requestFocus();
            selection.go(table.getItems().size() - 1, 0);
            table.layout();
            editing.start();
        });
    }

    /** Deletes the selected rows with all that belongs to them. */
    void delete() {
        editing.end();
        List<R> rows = selection.items().stream().map(Line::row).toList();
        int first = rows.isEmpty() ? 0 : selection.cells().firstKey();
        int column = selection.column();
        if (!rows.isEmpty() && context.year().delete(rows)) {
            selection.go(first, column);
            context.toasts()
                .show(Texts.get("table.deleted", rows.size(), Phrase.of("rowtype." + type)), Texts.get("year.undo"),
                        context.year()::undo);
        }
    }
}
