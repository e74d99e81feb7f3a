package org.selfeval.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Phrase;

/**
 * Keeps out of a field what is far too long for any: to lay out a million characters stops the window for minutes. What is
 * only somewhat too long comes in, to be shortened there.
 */
final class Flood {

    /** In UTF-16 units. */
    private static final int MOST = 4 * ValueType.TEXT_LIMIT;

    private Flood() {}

    /** Leaves a control that is typed into as it was, and says why, where more would come to stand in it. */
    static void stem(Control control, Consumer<Phrase> refused) {
        if (control instanceof TextInputControl text) {
            text.setTextFormatter(new TextFormatter<>(change -> {
                if (!change.isContentChange() || change.getControlNewText().length() <= MOST) {
                    return change;
                }
                refused.accept(new Phrase("field.flood", List.of(change.getText().length())));
                return null;
            }));
            text.addEventHandler(KeyEvent.KEY_PRESSED, Flood::handOn);
        }
    }

    /** A control with a formatter keeps Escape for itself, which closes what the control stands in. */
    private static void handOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && key.getSource() instanceof Node control && control.getParent() != null) {
            Event.fireEvent(control.getParent(), key.copyFor(control.getParent(), control.getParent()));
            key.consume();
        }
    }
}
