package org.selfeval.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;

/**
 * The rows of one type under one parent, a field a column. F2, Enter or typing edits a cell; Enter goes down, Tab goes
 * on, Escape gives up, leaving the cell keeps what was typed. A text that cannot be taken is said below the table.
 */
public final class RowTable<R extends Row> extends VBox {

    private static final double ROW_HEIGHT = 36;
    private static final double FRAME = 4;
    private static final int MOST_ROWS_SHOWN = 12;

    private final StepContext context;
    private final RowType<R> type;
    private final long parent;
    private final TableView<Line<R>> table = new TableView<>();
    private final ReadOnlyObjectWrapper<R> chosen = new ReadOnlyObjectWrapper<>();
    private final Label refusal = new Label();
    private final Button delete = new Button(Texts.get("table.delete"));
    private final Runnable stopListening;
    private Optional<String> typed = Optional.empty();

    /**
     * @param columns the fields shown, in this order
     */
    public RowTable(StepContext context, RowType<R> type, long parent, List<Field<R, ?>> columns) {
        this.context = context;
        this.type = type;
        this.parent = parent;
        getStyleClass().add("row-table");
        columns.forEach(this::addColumn);
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(Texts.get("rowtype." + type));
        table.setPlaceholder(new Label(Texts.get("table.empty", Texts.get("rowtype." + type))));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        refusal.getStyleClass().add("field-refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        getChildren().setAll(table, refusal, buttons());
        refuse(Optional.empty());
        stopListening = context.year().onChange(change -> {
            if (change.edit().changes().stream().anyMatch(one -> one.type() == type)) {
                refresh();
            }
        });
        refresh();
    }

    private void choose(Line<R> line) {
        R row = line == null ? null : line.row();
        delete.setDisable(row == null);
        R before = chosen.get();
        if (row == null || before == null || row.id() != before.id()) {
            chosen.set(row);
        }
    }

    private HBox buttons() {
        Button add = new Button(Texts.get("table.add", Texts.get("rowtype." + type)));
        add.setOnAction(event -> add());
        delete.setOnAction(event -> delete());
        HBox buttons = new HBox(add, delete, gap(), unit());
        buttons.getStyleClass().add("buttons");
        buttons.disableProperty().bind(context.year().lockedProperty(type));
        return buttons;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Once for the table, since in every head it would not fit. */
    private Label unit() {
        boolean amounts = type.fields().stream().anyMatch(FieldColumns::isMoney);
        Label unit = new Label(amounts ? Texts.get("table.unit", context.year().unit()) : "");
        unit.getStyleClass().add("quiet");
        return unit;
    }

    private <T> void addColumn(Field<R, T> field) {
        TableColumn<Line<R>, String> column = column(Texts.get(field.labelKey()),
                row -> FieldColumns.shown(context.year(), row, field));
        column.setId(field.name());
        column.setCellFactory(made -> new FieldCell<>(context.year(), field, this::refuse, this::takeTyped));
        column.setPrefWidth(FieldColumns.width(field));
        if (field.valueType() instanceof ValueType.Decimal || field.valueType() instanceof ValueType.Whole) {
            column.getStyleClass().add("figure");
        }
        column.setEditable(true);
    }

    /** A column that is computed and not edited. */
    public TableColumn<Line<R>, String> column(String title, Function<R, String> text) {
        TableColumn<Line<R>, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> row.getValue().rowProperty().map(text));
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        table.getColumns().add(column);
        return column;
    }

    public TableView<Line<R>> table() {
        return table;
    }

    /** The row one is in; null where there is none. Another version of the same row counts as the same. */
    public ReadOnlyObjectProperty<R> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Goes to a row without editing it; false where it is not here. */
    public boolean select(long row) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id() == row) {
                table.scrollTo(i);
                table.getSelectionModel().clearAndSelect(i, table.getColumns().getFirst());
                return true;
            }
        }
        return false;
    }

    private List<R> rows() {
        return Optional.ofNullable(context.year().evaluation().root().find(parent))
            .map(node -> node.rows(type))
            .orElse(List.of());
    }

    private void refresh() {
        List<R> now = rows();
        if (sameRows(now)) {
            for (int i = 0; i < now.size(); i++) {
                table.getItems().get(i).show(now.get(i));
            }
        } else {
            table.getItems().setAll(now.stream().map(this::line).toList());
        }
        double lines = Math.clamp(now.size(), 1, MOST_ROWS_SHOWN) + 1.0;
        table.setPrefHeight(lines * ROW_HEIGHT + FRAME);
        table.setMinHeight(table.getPrefHeight());
    }

    /** The line a row already has, or a new one. */
    private Line<R> line(R row) {
        Optional<Line<R>> known = table.getItems().stream().filter(line -> line.id() == row.id()).findFirst();
        known.ifPresent(line -> line.show(row));
        return known.orElseGet(() -> new Line<>(row));
    }

    private boolean sameRows(List<R> now) {
        return now.stream().map(Row::id).toList().equals(table.getItems().stream().map(Line::id).toList());
    }

    private void refuse(Optional<String> why) {
        refusal.setText(why.orElse(""));
        refusal.setVisible(why.isPresent());
    }

    private boolean isOnCell(TablePosition<Line<R>, ?> at) {
        return at != null && at.getRow() >= 0 && at.getTableColumn() != null && table.getEditingCell() == null;
    }

    /** As in a spreadsheet, typing into a cell replaces what stood there. */
    private void typed(KeyEvent key) {
        TablePosition<Line<R>, ?> at = focused();
        boolean printable = !key.getCharacter().isEmpty() && !Character.isISOControl(key.getCharacter().charAt(0));
        if (isOnCell(at) && printable && !key.isShortcutDown() && !key.isAltDown()) {
            typed = Optional.of(key.getCharacter());
            table.edit(at.getRow(), at.getTableColumn());
            typed = Optional.empty();
            key.consume();
        }
    }

    /** What editing begins with, where it began by typing. */
    private Optional<String> takeTyped() {
        return typed;
    }

    private void pressed(KeyEvent key) {
        TablePosition<Line<R>, ?> at = focused();
        if (isOnCell(at) && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
            table.edit(at.getRow(), at.getTableColumn());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && key.isShortcutDown()) {
            delete();
            key.consume();
        } else if (key.getCode() == KeyCode.INSERT) {
            add();
            key.consume();
        }
    }

    @SuppressWarnings("unchecked")
    private TablePosition<Line<R>, ?> focused() {
        return (TablePosition<Line<R>, ?>) table.getFocusModel().getFocusedCell();
    }

    private void add() {
        context.year().add(context.year().blank(type, parent)).ifPresent(made -> {
            int last = table.getItems().size() - 1;
            table.scrollTo(last);
            table.getSelectionModel().clearAndSelect(last, table.getColumns().getFirst());
            table.layout();
            table.edit(last, table.getColumns().getFirst());
        });
    }

    private void delete() {
        Line<R> line = table.getSelectionModel().getSelectedItem();
        if (line != null && context.year().delete(List.of(line.row()))) {
            context.toasts()
                .show(Texts.get("table.deleted", Texts.get("rowtype." + type)), Texts.get("year.undo"),
                        context.year()::undo);
        }
    }

    /** Goes to a cell and edits it; false where the table has no such row or column. */
    public boolean focus(FieldRef field) {
        for (int i = 0; i < table.getItems().size(); i++) {
            for (TableColumn<Line<R>, ?> column : table.getColumns()) {
                if (table.getItems().get(i).id() == field.row() && field.field().name().equals(column.getId())) {
                    table.requestFocus();
                    table.scrollTo(i);
                    table.scrollToColumn(column);
                    table.getSelectionModel().clearAndSelect(i, column);
                    table.layout();
                    table.edit(i, column);
                    return true;
                }
            }
        }
        return false;
    }

    public void close() {
        table.edit(-1, null);
        stopListening.run();
    }
}
