package org.selfeval.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;
import org.selfeval.ui.field.FieldBinding;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.grid.CellSelection;

/**
 * A cell that is a {@link FieldBinding} while it is edited. Not a {@code TextFieldTableCell}: that one loses the text
 * when the person clicks elsewhere (JDK-8089514); here leaving the cell is leaving the field.
 */
final class FieldCell<R extends Row, T> extends TableCell<Line<R>, String> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final Map<Severity, PseudoClass> SEVERITIES = Arrays.stream(Severity.values())
        .collect(Collectors.toMap(severity -> severity,
                severity -> PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT))));
    private static final List<KeyCombination> PASTE = List.of(
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN));

    private final Editing<R> editing;
    private final Field<R, T> field;
    private final ChangeListener<Boolean> focus = (o, was, is) -> {
        if (!is) {
            leave();
        }
    };
    private FieldBinding<R, T> binding;
    private String tip;
    /** Editing began by typing: then arrows leave the cell, as in a spreadsheet. */
    private boolean overtyping;

    FieldCell(Editing<R> editing, Field<R, T> field) {
        this.editing = editing;
        this.field = field;
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Made where one looks for it: while scrolling, a note for every cell would take longer than the cells.
        setOnMouseEntered(mouse -> Tip.set(this, tip().orElse(null)));
        editing.marks().property().subscribe(() -> {
            if (binding == null && !isEmpty()) {
                show(getItem());
            }
        });
    }

    @Override
    public void startEdit() {
        if (isEmpty() || binding != null || !editing.isAllowed(getTableRow().getItem().row(), field)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        FieldBinding<R, T> made = editing.open(getTableRow().getItem().id(), field, getTableColumn().getText());
        binding = made;
        Control control = made.control();
        if (control instanceof TextArea area) {
            area.setPrefRowCount(1);
        }
        setText(null);
        setGraphic(control);
        pseudoClassStateChanged(REFUSED, false);
        // Made now, its skin selects everything now, and not after the first letter.
        control.applyCss();
        control.requestFocus();
        overtyping = editing.typed().isPresent();
        begin(control, editing.typed());
        control.focusedProperty().addListener(focus);
    }

    private static void begin(Control control, Optional<String> typed) {
        switch (control) {
            case TextInputControl input -> {
                input.selectAll();
                typed.ifPresent(first -> {
                    input.setText(first);
                    input.end();
                });
            }
            case ComboBoxBase<?> box when typed.isPresent() -> choose(box, typed.get());
            default -> {
                // Nothing can be typed into it.
            }
        }
    }

    /** What was typed may mean one of the choices; else they are shown. */
    private static void choose(ComboBoxBase<?> box, String typed) {
        Object before = box.getValue();
        Event.fireEvent(box,
                new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
        if (Objects.equals(before, box.getValue())) {
            box.show();
        }
    }

    /** Ends editing; what was typed is in the year by now, or kept as a draft. */
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
            ending.control().focusedProperty().removeListener(focus);
            editing.leave(ending);
            setGraphic(null);
            show(getItem());
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isConsumed() || binding == null) {
            return;
        }
        boolean line = binding.control() instanceof TextField;
        if (isPaste(key) && CellCommands.isBlockCopied(line)) {
            pasteBlock();
            key.consume();
            return;
        }
        boolean leaves = switch (key.getCode()) {
            case ENTER -> line || !(key.isShiftDown() || key.isAltDown());
            case TAB -> true;
            case UP, DOWN, LEFT, RIGHT -> overtyping && line && !key.isShiftDown();
            default -> false;
        };
        if (leaves) {
            go(key);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            binding.giveUp();
            TableView<Line<R>> table = getTableView();
            cancelEdit();
            table.requestFocus();
            key.consume();
        }
    }

    private static boolean isPaste(KeyEvent key) {
        return PASTE.stream().anyMatch(one -> one.match(key));
    }

    /** Several cells do not go into one: they go into the table, from this cell on. */
    private void pasteBlock() {
        binding.commit();
        if (binding.refused()) {
            binding.giveUp();
        }
        TableView<Line<R>> table = getTableView();
        cancelEdit();
        table.requestFocus();
        editing.paste();
    }

    /** Commits and goes on to a neighbour; stays where the text cannot be taken. */
    private void go(KeyEvent key) {
        binding.commit();
        if (binding.refused()) {
            return;
        }
        TableView<Line<R>> table = getTableView();
        cancelEdit();
        table.requestFocus();
        CellSelection<Line<R>> selection = editing.selection();
        switch (key.getCode()) {
            case TAB -> {
                if (key.isShiftDown()) {
                    selection.step(-1);
                } else {
                    editing.next();
                }
            }
            case ENTER -> selection.move(key.isShiftDown() ? -1 : 1, 0, false);
            case UP -> selection.move(-1, 0, false);
            case DOWN -> selection.move(1, 0, false);
            case LEFT -> selection.move(0, -1, false);
            default -> selection.move(0, 1, false);
        }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (empty) {
            release();
        }
        if (binding == null) {
            show(text);
        }
    }

    private void show(String text) {
        Line<R> line = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
        Optional<FieldBinding<?, ?>> kept = line == null ? Optional.empty() : editing.kept(line.id(), field);
        Optional<Check> mark = line == null ? Optional.empty() : editing.marks().at(line.id(), field);
        String shown = isEmpty() ? null : kept.map(FieldBinding::text).orElse(text);
        setText(shown);
        pseudoClassStateChanged(REFUSED, kept.isPresent());
        SEVERITIES.forEach((severity, style) -> pseudoClassStateChanged(style,
                mark.filter(check -> check.severity() == severity).isPresent()));
        String says = mark.map(check -> check.sentence().toString()).orElse(null);
        setAccessibleHelp(says);
        tip = kept.flatMap(draft -> draft.refusalProperty().get())
            .map(Phrase::toString)
            .orElse(says);
    }

    /** Why it is marked; else what it holds, where that is cut off. */
    private Optional<String> tip() {
        return Optional.ofNullable(tip).or(() -> isTextTruncated() ? Optional.ofNullable(getText()) : Optional.empty());
    }
}
