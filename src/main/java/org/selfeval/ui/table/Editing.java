package org.selfeval.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableView;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Editor;
import org.selfeval.ui.field.Editors;
import org.selfeval.ui.field.FieldBinding;
import org.selfeval.ui.field.Links;
import org.selfeval.ui.table.grid.CellSelection;
import org.selfeval.ui.year.OpenYear;

/**
 * What the cells of one table share while one of them is edited. A draft that could not be taken is kept when its cell
 * is left: the cell goes on showing it, and editing goes on from it.
 */
final class Editing<R extends Row> {

    private final OpenYear year;
    private final RowType<R> type;
    private final TableView<Line<R>> table;
    private final CellSelection<Line<R>> selection;
    private final Consumer<Optional<String>> refused;
    private final Map<FieldRef, FieldBinding<?, ?>> kept = new HashMap<>();
    private final Marks marks;
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private Optional<String> typed = Optional.empty();
    private BiFunction<R, Field<R, ?>, Optional<String>> computed = (row, field) -> Optional.empty();

    private BooleanSupplier addRow = () -> false;
    private Runnable pasteBlock = () -> {};

    /** @param refused told why a draft is not taken, or that nothing stands in the way any more */
    Editing(OpenYear year, RowType<R> type, TableView<Line<R>> table, CellSelection<Line<R>> selection,
            Consumer<Optional<String>> refused) {
        this.year = year;
        this.type = type;
        this.table = table;
        this.selection = selection;
        this.refused = refused;
        marks = new Marks(year);
    }

    /** What the checks found in the cells. */
    Marks marks() {
        return marks;
    }

    /** Whether what stands in the cell that is edited may be half of what is meant. */
    ReadOnlyBooleanProperty typingProperty() {
        return typing;
    }

    boolean isAllowed() {
        return !year.lockedProperty(type).get();
    }

    /** @param why says why nothing is typed into a cell; empty where something is */
    void lock(BiFunction<R, Field<R, ?>, Optional<String>> why) {
        computed = why;
    }

    /** Whether something may be typed into this very cell; else it is said why not. */
    boolean isAllowed(R row, Field<R, ?> field) {
        Optional<String> why = isAllowed() ? computed.apply(row, field) : Optional.empty();
        refused.accept(why);
        return isAllowed() && why.isEmpty();
    }

    /** Whether a cell shows what is computed, so that nothing is put into it. */
    boolean isComputed(R row, Field<R, ?> field) {
        return computed.apply(row, field).isPresent();
    }

    CellSelection<Line<R>> selection() {
        return selection;
    }

    /** Edits the cell one is in, from what stands there. */
    void start() {
        start(Optional.empty());
    }

    /** Goes to a cell and edits it; its row may be new to the table, which makes its cells when it is laid out. */
    void startAt(int row, int column) {
        table.requestFocus();
        table.layout();
        selection.go(row, column);
        table.layout();
        start();
    }

    /** Edits the cell one is in, from what was typed: that replaces what stood there. */
    void startWith(String text) {
        start(Optional.of(text));
    }

    private void start(Optional<String> text) {
        if (selection.isOnCell()) {
            typed = text;
            table.edit(selection.row(), table.getVisibleLeafColumns().get(selection.column()));
            typed = Optional.empty();
        }
    }

    /** What editing begins with, where it began by typing. */
    Optional<String> typed() {
        return typed;
    }

    /** Ends editing; what can be taken is. */
    void end() {
        table.edit(-1, null);
    }

    /** The field in its control: the draft that was kept, or what the year has. */
    @SuppressWarnings("unchecked")
    <T> FieldBinding<R, T> open(long row, Field<R, T> field, String name) {
        FieldBinding<?, ?> waiting = kept.remove(new FieldRef(row, field));
        if (waiting != null) {
            typing.bind(waiting.typingProperty());
            refused.accept(waiting.refusalProperty().get().map(Object::toString));
            return (FieldBinding<R, T>) waiting;
        }
        Editor editor = Editors.forField(field, () -> Links.of(year.evaluation(), row, field));
        editor.control().setAccessibleText(name);
        FieldBinding<R, T> made = new FieldBinding<>(year, editor, row, field);
        typing.bind(made.typingProperty());
        made.refusalProperty().subscribe(why -> refused.accept(why.map(Object::toString)));
        return made;
    }

    /** @param action adds a row, where one goes on from the last cell that was typed into; false where none may come */
    void atEnd(BooleanSupplier action) {
        addRow = action;
    }

    /** @param action pastes what is on the clipboard into the table, from the cell one is in */
    void pasting(Runnable action) {
        pasteBlock = action;
    }

    /** Pastes into the table what is too much for the cell one was editing. */
    void paste() {
        pasteBlock.run();
    }

    /** Goes on to the next cell, and from the last one to a new row, as a table of a word processor does. */
    void next() {
        if (!selection.isAtEnd() || !addRow.getAsBoolean()) {
            selection.step(1);
        }
    }

    /** Takes over what was typed into cells that are here when they stood elsewhere, and could not be taken. */
    void resume(Predicate<FieldRef> here) {
        for (FieldRef ref : year.drafts().kept()) {
            if (here.test(ref)) {
                resume(ref.row(), ref.field());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void resume(long row, Field<?, ?> field) {
        kept.put(new FieldRef(row, field), open(row, (Field<R, ?>) field, Texts.get(field.labelKey())));
    }

    /** Lets go of a field that is left, unless it holds what cannot be taken. */
    void leave(FieldBinding<R, ?> binding) {
        binding.commit();
        if (binding.refused()) {
            kept.put(binding.ref(), binding);
        } else {
            binding.close();
        }
    }

    /** The draft that was kept in a cell. */
    Optional<FieldBinding<?, ?>> kept(long row, Field<R, ?> field) {
        return Optional.ofNullable(kept.get(new FieldRef(row, field)));
    }

    /** Gives up the draft that was kept in a cell. */
    void drop(long row, Field<R, ?> field) {
        dropIf(new FieldRef(row, field)::equals);
    }

    /** Gives up the drafts of a row that is gone. */
    void drop(long row) {
        dropIf(at -> at.row() == row);
    }

    /** Gives up the drafts that were kept in cells which an edit is to fill: what it puts there is meant. */
    void drop(Edit edit) {
        for (RowChange change : edit.changes()) {
            if (change.type() == type && change.before() != null && change.after() != null) {
                dropIf(at -> at.row() == change.id() && !Objects
                    .equals(at.field().getFrom(change.before()), at.field().getFrom(change.after())));
            }
        }
    }

    private void dropIf(Predicate<FieldRef> meant) {
        boolean any = kept.values().removeIf(binding -> {
            boolean gone = meant.test(binding.ref());
            if (gone) {
                binding.revert();
                binding.close();
            }
            return gone;
        });
        if (any) {
            // The year may have what it had before, and then nothing else has the cells show it.
            table.refresh();
        }
    }

    void close() {
        end();
        kept.values().forEach(FieldBinding::close);
        kept.clear();
        marks.close();
    }
}
