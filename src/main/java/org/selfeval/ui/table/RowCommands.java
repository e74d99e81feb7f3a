package org.selfeval.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableView;
import org.selfeval.intake.block.Block;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.grid.CellSelection;
import org.selfeval.ui.table.paste.BulkForm;
import org.selfeval.ui.table.paste.PasteForm;
import org.selfeval.ui.year.UndoNote;

/** What can be done to the rows of a table: each one undo step. */
final class RowCommands<R extends Row> {

    private final StepContext context;
    private final RowType<R> type;
    private final ObservableValue<Long> parent;
    private final TableView<Line<R>> table;
    private final Lines<R> lines;
    private final Editing<R> editing;
    private final CellSelection<Line<R>> selection;

    /** @param parent where new rows go; null where none may come or go */
    RowCommands(StepContext context, RowType<R> type, ObservableValue<Long> parent, TableView<Line<R>> table,
            Lines<R> lines, Editing<R> editing) {
        this.context = context;
        this.type = type;
        this.parent = parent;
        this.table = table;
        this.lines = lines;
        this.editing = editing;
        selection = editing.selection();
    }

    /** Whether rows may come and go. */
    boolean mayComeAndGo() {
        return parent.getValue() != null && editing.isAllowed();
    }

    /** Adds a row at the end and edits its first cell. */
    void add() {
        editing.end();
        context.year()
            .add(context.year().blank(type, parent.getValue()))
            .flatMap(made -> lines.reveal(made.id()))
            .ifPresent(row -> editing.startAt(row, 0));
    }

    /** As {@link #add}, where rows may come; false where they may not. */
    boolean addIfPossible() {
        boolean possible = mayComeAndGo();
        if (possible) {
            add();
        }
        return possible;
    }

    /** Deletes the selected rows with all that belongs to them. */
    void delete() {
        editing.end();
        List<R> rows = selection.items().stream().map(Line::row).toList();
        int first = rows.isEmpty() ? 0 : selection.cells().firstKey();
        int column = selection.column();
        if (!rows.isEmpty() && context.year().delete(rows)) {
            selection.go(first, column);
            UndoNote.show(context.year(), context.toasts(),
                    Texts.get("table.deleted", rows.size(), Phrase.of("rowtype." + type)));
        }
    }

    /** Asks how to paste a block, and pastes it. */
    void paste(Block block, boolean overwrite) {
        editing.end();
        List<Optional<Field<R, ?>>> columns = FieldColumns.places(table.getVisibleLeafColumns(), selection.left());
        List<R> over = table.getItems().stream().skip(selection.top()).map(Line::row).toList();
        PasteForm.Place<R> place = new PasteForm.Place<>(type, Optional.ofNullable(parent.getValue()), columns, over,
                computed(over.stream().limit(block.rows().size()).toList()));
        new PasteForm<>(context, place, block, overwrite).ask().ifPresent(plan -> {
            String label = Texts.get("edit.pasteRows", Phrase.of("rowtype." + type), plan.rows().size());
            if (context.year().apply(plan.edit(label, context.year()::nextRowId))) {
                UndoNote.show(context.year(), context.toasts(), Texts.get("paste.done", plan.rows().size()));
            }
        });
    }

    private Set<FieldRef> computed(List<R> over) {
        List<Field<R, ?>> fields = FieldColumns.fields(table.getVisibleLeafColumns(), 0);
        return over.stream()
            .flatMap(row -> fields.stream()
                .filter(field -> editing.isComputed(row, field))
                .map(field -> FieldRef.of(row, field)))
            .collect(Collectors.toSet());
    }

    /** Asks for a field and a value, and fills the selected rows with it. */
    void bulk() {
        editing.end();
        List<R> rows = selection.items().stream().map(Line::row).toList();
        List<Field<R, ?>> fields = FieldColumns.fields(table.getVisibleLeafColumns(), 0);
        if (!rows.isEmpty()) {
            Field<R, ?> first = FieldColumns.<R>fields(table.getVisibleLeafColumns(), Math.max(0, selection.column()))
                .stream()
                .findFirst()
                .orElse(fields.getFirst());
            new BulkForm<>(context.year(), rows, fields, first).ask(context.dialogs()).ifPresent(edit -> {
                if (!edit.isEmpty() && context.year().apply(edit)) {
                    UndoNote.show(context.year(), context.toasts(), edit.label());
                }
            });
        }
    }
}
