package org.selfeval.ui.field;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.selfeval.model.Evaluation;
import org.selfeval.ui.year.OpenYear;

/** The keys of a field: those that take back, first what was typed, and those that go on. */
final class FieldKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Control control;
    private final OpenYear year;
    private final FieldBinding<?, ?> binding;

    private FieldKeys(Control control, OpenYear year, FieldBinding<?, ?> binding) {
        this.control = control;
        this.year = year;
        this.binding = binding;
    }

    static void install(Control control, OpenYear year, FieldBinding<?, ?> binding) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, new FieldKeys(control, year, binding)::pressed);
    }

    /** What is typed becomes a step before it is taken back, so that it can be had again; what cannot be taken goes. */
    private void undo() {
        boolean typed = binding.isDraft();
        Evaluation before = year.evaluation();
        binding.commit();
        if (binding.isDraft()) {
            binding.revert();
        } else if (!typed || !before.equals(year.evaluation())) {
            year.undo();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isConsumed()) {
            return;
        }
        if (UNDO.match(key)) {
            undo();
            key.consume();
        } else if (REDO.match(key)) {
            year.redo();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && binding.isDraft()) {
            binding.revert();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && control instanceof TextField) {
            binding.commit();
            if (!binding.isDraft()) {
                control.requestFocusTraversal(TraversalDirection.NEXT);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && control instanceof TextArea && !key.isShortcutDown()) {
            control.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
