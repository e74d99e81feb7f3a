package org.selfeval.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.session.Change;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.grid.CellKeys;
import org.selfeval.ui.table.grid.CellMouse;
import org.selfeval.ui.table.grid.CellSelection;
import org.selfeval.ui.table.grid.ColumnFit;
import org.selfeval.ui.year.OpenYear;

/**
 * The rows of one type under one parent, a field a column, filled like a spreadsheet: F2, Enter or typing edits a cell;
 * Enter goes down, Tab goes on, Escape gives up, leaving the cell keeps what was typed; cells are selected, copied,
 * pasted, cleared and filled as rectangles. A text that cannot be taken is said below the table and stays in its cell.
 */
public final class RowTable<R extends Row> extends VBox {

    /** Property of a column that is computed: says below the table, as a string, where its figures come from. */
    public static final String WHY = "why";

    private static final String STYLE = Objects.requireNonNull(RowTable.class.getResource("table.css"))
        .toExternalForm();
    private static final double FRAME = 4;
    private static final int MOST_ROWS_SHOWN = 12;

    private final OpenYear year;
    private final TableView<Line<R>> table = new TableView<>();
    private final ReadOnlyObjectWrapper<R> chosen = new ReadOnlyObjectWrapper<>();
    private final CellNotes notes = new CellNotes();
    private final Lines<R> lines;
    private final CellSelection<Line<R>> selection;
    private final Editing<R> editing;
    private final RowCommands<R> rows;
    private final CellCommands<R> cells;
    private final RowButtons buttons;
    private final Runnable stopListening;
    /** Where the rows belong; null where a screen gathers them. */
    private final ObjectProperty<Long> parent;
    private boolean fillsHeight;
    private Consumer<Field<?, ?>> beforeJump = field -> {};

    /**
     * The rows under one parent, in the year's order, which come and go here.
     *
     * @param columns the fields shown, in this order
     */
    public RowTable(StepContext context, RowType<R> type, long parent, List<Field<R, ?>> columns) {
        this(context, type, new SimpleObjectProperty<>(parent), columns);
        getChildren().addFirst(buttons);
    }

    private RowTable(StepContext context, RowType<R> type, ObjectProperty<Long> parent, List<Field<R, ?>> columns) {
        this(context, type, parent, () -> under(context.year(), parent.get(), type), columns);
    }

    /**
     * Rows that a screen gathers, in a table that fills the room it is given; none come or go here.
     *
     * @param rows what to show, in this order; asked by {@link #refresh}, and when a row came or went
     */
    public RowTable(StepContext context, RowType<R> type, Supplier<List<R>> rows, List<Field<R, ?>> columns) {
        this(context, type, new SimpleObjectProperty<>(), rows, columns);
        fillHeight();
    }

    private RowTable(StepContext context, RowType<R> type, ObjectProperty<Long> parent, Supplier<List<R>> shown,
            List<Field<R, ?>> columns) {
        this.parent = parent;
        year = context.year();
        lines = new Lines<>(type, shown);
        selection = new CellSelection<>(table, this::choose);
        editing = new Editing<>(year, type, table, selection, notes::refuse);
        rows = new RowCommands<>(context, type, parent, table, lines, editing);
        editing.atEnd(rows::addIfPossible);
        cells = new CellCommands<>(year, context.tasks().latest(), table, editing, notes::refuse, rows::paste);
        editing.pasting(cells::paste);
        buttons = new RowButtons(type, year, rows::add, cells::pasteRows, rows::bulk, rows::delete);
        new CellMouse<>(table, selection);
        new CellKeys<>(table, selection, new TableActions(table, editing, cells, rows));
        columns.forEach(field -> table.getColumns().add(FieldColumns.typed(year, editing, field)));
        build(type);
        LetterWidths.follow(table, LetterWidths.USUAL_ROW);
        ColumnFit.follow(table);
        table.fixedCellSizeProperty().subscribe(size -> resize());
        stopListening = year.onChange(this::follow);
        editing.resume(this::has);
    }

    private boolean has(FieldRef field) {
        return lines.place(field.row()).isPresent() && column(field.field()).isPresent();
    }

    private Optional<TableColumn<Line<R>, ?>> column(Field<?, ?> field) {
        return table.getVisibleLeafColumns()
            .stream()
            .filter(one -> field.equals(one.getUserData()))
            .findFirst();
    }

    private static <R extends Row> List<R> under(OpenYear year, long parent, RowType<R> type) {
        return Optional.ofNullable(year.evaluation().root().find(parent))
            .map(node -> node.rows(type))
            .orElse(List.of());
    }

    private void build(RowType<R> type) {
        getStyleClass().add("row-table");
        table.setItems(lines.shown());
        table.editableProperty().bind(year.lockedProperty(type).not());
        table.setFixedCellSize(LetterWidths.USUAL_ROW);
        table.setAccessibleText(Texts.get("rowtype." + type));
        table.setAccessibleHelp(Texts.get("table.help"));
        table.setPlaceholder(new Label(Texts.get("table.empty", Texts.get("rowtype." + type))));
        editing.marks().property().subscribe(this::note);
        notes.waitFor(editing.typingProperty());
        getStylesheets().add(STYLE);
        getChildren().setAll(table, notes);
    }

    private void choose() {
        int row = selection.row();
        boolean nothing = table.getSelectionModel().isEmpty() || row < 0;
        R now = nothing ? null : table.getItems().get(row).row();
        buttons.chosen(now != null);
        R before = chosen.get();
        if (now == null || before == null || now.id() != before.id()) {
            chosen.set(now);
        }
        note();
    }

    /** Says what the checks found in the cell one is in, or why it cannot be typed, for who has no mouse to point with. */
    private void note() {
        notes.found(Optional.ofNullable(chosen.get()).filter(row -> selection.isOnCell()).flatMap(row -> {
            TableColumn<Line<R>, ?> column = table.getVisibleLeafColumns().get(selection.column());
            return FieldColumns.field(column)
                .flatMap(field -> editing.marks().said(row.id(), field))
                .or(() -> Optional.ofNullable((String) column.getProperties().get(WHY)));
        }));
    }

    /** A column that is computed and not edited. */
    public TableColumn<Line<R>, String> column(String title, Function<R, String> text) {
        TableColumn<Line<R>, String> column = FieldColumns.computed(title, text);
        table.getColumns().add(column);
        return column;
    }

    public TableView<Line<R>> table() {
        return table;
    }

    /** The buttons above the table; a step may add its own, such as a search field. */
    public HBox buttons() {
        return buttons;
    }

    /** The row one is in; null where there is none. Another version of the same row counts as the same. */
    public ReadOnlyObjectProperty<R> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The rows that have a selected cell, as they are now, in the order shown. */
    public List<R> selectedRows() {
        return selection.items().stream().map(Line::row).toList();
    }

    /** Shows only these rows; null for all. A row that is changed stays in sight until this is called again. */
    public void filter(Predicate<R> wanted) {
        editing.end();
        lines.filter(wanted);
    }

    /**
     * Has some cells show what is computed, so that nothing is typed into them.
     *
     * @param why says so below the table when one tries; empty for cells that take what is typed
     */
    public void lock(BiFunction<R, Field<R, ?>, Optional<String>> why) {
        editing.lock(why);
    }

    /** Takes all the height there is, for a table that is the better part of its screen; else it is as high as its rows. */
    public void fillHeight() {
        fillsHeight = true;
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        resize();
    }

    /** Goes to a row without editing it, even where the filter hid it; false where it is not here. */
    public boolean select(long row) {
        Optional<Integer> place = lines.reveal(row);
        place.ifPresent(at -> selection.go(at, selection.column()));
        return place.isPresent();
    }

    /** @param prepare told the field of a cell that is to be gone to, for who hides columns */
    public void beforeJump(Consumer<Field<?, ?>> prepare) {
        beforeJump = prepare;
    }

    /** Goes to a cell and edits it, even where the filter hid it; false where the table has no such row or column. */
    public boolean focus(FieldRef field) {
        beforeJump.accept(field.field());
        Optional<TableColumn<Line<R>, ?>> column = column(field.field());
        Optional<Integer> row = column.flatMap(found -> lines.reveal(field.row()));
        row.ifPresent(at -> editing.startAt(at, table.getVisibleLeafColumns().indexOf(column.get())));
        return row.isPresent();
    }

    /** Whether there are no rows yet, or one of the first has a cell to be filled in. */
    public boolean hasEmpty() {
        return editing.isAllowed() && (lines.size() == 0 || selection.firstEmpty().isPresent());
    }

    /** Goes to the first cell that is to be filled in, else to the first cell; without editing it. */
    public void enter() {
        table.requestFocus();
        table.layout();
        selection.firstEmpty()
            .ifPresentOrElse(cell -> selection.go(cell.getRow(), cell.getColumn()), () -> selection.go(0, 0));
    }

    private void follow(Change change) {
        change.edit().changes().stream().filter(one -> one.after() == null).map(RowChange::id).forEach(editing::drop);
        staying(() -> lines.follow(change));
        buttons.show(year.unit());
        resize();
    }

    /**
     * Shows the rows of another parent in place of those shown, from the first on and in no cell. What was typed is taken,
     * or waits in its cell as a draft.
     */
    public void show(long other) {
        editing.end();
        notes.refuse(Optional.empty());
        selection.none();
        parent.set(other);
        lines.filter(null);
        lines.reread();
        table.scrollTo(0);
        resize();
    }

    /** Asks anew which rows to show. */
    public void refresh() {
        staying(lines::reread);
        resize();
    }

    /** Stays in the cell one is in, though the rows are put in another order. */
    private void staying(Runnable change) {
        R before = chosen.get();
        int column = selection.column();
        change.run();
        boolean lost = before != null && (chosen.get() == null || chosen.get().id() != before.id());
        if (lost) {
            lines.place(before.id()).ifPresent(row -> selection.go(row, column));
        }
    }

    private void resize() {
        double row = table.getFixedCellSize();
        double all = (Math.clamp(lines.size(), 1, MOST_ROWS_SHOWN) + 1.0) * row + FRAME;
        table.setPrefHeight(all);
        table.setMinHeight(fillsHeight ? Math.min(all, 4 * row) : all);
    }

    /** Keeps what can be taken, and lets go of the year. */
    public void close() {
        editing.close();
        stopListening.run();
    }
}
