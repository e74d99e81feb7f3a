package org.selfeval.ui.table;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.ui.field.Editor;
import org.selfeval.ui.field.Editors;
import org.selfeval.ui.field.FieldBinding;
import org.selfeval.ui.field.Links;
import org.selfeval.ui.year.OpenYear;

/**
 * A cell that is a {@link FieldBinding} while it is edited. Not a {@code TextFieldTableCell}: that one loses the text
 * when the person clicks elsewhere (JDK-8089514); here leaving the cell is leaving the field.
 */
final class FieldCell<R extends Row, T> extends TableCell<Line<R>, String> {

    private final OpenYear year;
    private final Field<R, T> field;
    private final Consumer<Optional<String>> refused;
    private final Supplier<Optional<String>> typed;
    private FieldBinding<R, T> binding;

    FieldCell(OpenYear year, Field<R, T> field, Consumer<Optional<String>> refused,
            Supplier<Optional<String>> typed) {
        this.typed = typed;
        this.year = year;
        this.field = field;
        this.refused = refused;
    }

    @Override
    public void startEdit() {
        if (isEmpty() || year.lockedProperty(field.type()).get() || binding != null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        long row = getTableRow().getItem().id();
        Editor editor = Editors.forField(field, () -> Links.of(year.evaluation(), row, field));
        Control control = editor.control();
        control.setAccessibleText(getTableColumn().getText());
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        if (control instanceof TextArea area) {
            area.setPrefRowCount(1);
        }
        FieldBinding<R, T> made = new FieldBinding<>(year, editor, row, field);
        binding = made;
        binding.refusalProperty().subscribe(why -> refused.accept(why.map(Object::toString)));
        setText(null);
        setGraphic(control);
        // Made now, its skin selects everything now, and not after the first letter.
        control.applyCss();
        control.requestFocus();
        if (control instanceof TextInputControl input) {
            input.selectAll();
            typed.get().ifPresent(first -> {
                input.setText(first);
                input.end();
            });
        }
        control.focusedProperty().addListener((o, was, is) -> {
            if (!is && Objects.equals(binding, made)) {
                leave();
            }
        });
    }

    /** Ends editing; what was typed is in the year by now, or cannot be. */
    private void leave() {
        if (isEditing()) {
            cancelEdit();
        } else {
            release();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        release();
    }

    private void release() {
        if (binding != null) {
            FieldBinding<R, T> ending = binding;
            binding = null;
            ending.close();
            setGraphic(null);
            setText(getItem());
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
            move(1, 0);
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            move(0, key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            binding.revert();
            TableView<Line<R>> table = getTableView();
            cancelEdit();
            table.requestFocus();
            key.consume();
        }
    }

    /** Commits and goes on to a neighbour; stays where the text cannot be taken. */
    private void move(int down, int right) {
        binding.commit();
        if (binding.refusalProperty().get().isPresent()) {
            return;
        }
        TableView<Line<R>> table = getTableView();
        TableColumn<Line<R>, ?> column = getTableColumn();
        int row = getIndex();
        cancelEdit();
        table.requestFocus();
        int columns = table.getColumns().size();
        int place = row * columns + table.getColumns().indexOf(column) + down * columns + right;
        if (place >= 0 && place < table.getItems().size() * columns) {
            TableColumn<Line<R>, ?> next = table.getColumns().get(place % columns);
            TablePosition<Line<R>, ?> at = new TablePosition<>(table, place / columns, next);
            table.getSelectionModel().clearAndSelect(at.getRow(), next);
            table.getFocusModel().focus(at.getRow(), next);
            if (right != 0 && next.isEditable()) {
                table.edit(at.getRow(), next);
            }
        }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (empty) {
            release();
            setText(null);
        } else if (binding == null) {
            setText(text);
        }
        setTooltipText(empty ? null : text);
    }

    private void setTooltipText(String text) {
        boolean wanted = text != null && text.length() > 12;
        setTooltip(wanted ? new javafx.scene.control.Tooltip(text) : null);
    }
}
