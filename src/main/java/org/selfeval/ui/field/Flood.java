package org.selfeval.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Phrase;

/**
 * Keeps out of a field what is far too long for any: to lay out a million characters stops the window for minutes. What is
 * only somewhat too long comes in, to be shortened there.
 */
public final class Flood {

    /** In UTF-16 units. */
    private static final int MOST = 4 * ValueType.TEXT_LIMIT;

    /** In one line: a search, a name, a password. */
    private static final int LINE = 4 * ValueType.NAME_LIMIT;

    private Flood() {}

    /** Leaves an input as it was, and says why beside it, where far too much would come to stand in it. */
    public static void stem(TextInputControl text) {
        if (text.isEditable() && text.getTextFormatter() == null) {
            Tooltip note = new Tooltip();
            note.setWrapText(true);
            note.setAutoHide(true);
            text.textProperty().subscribe(note::hide);
            text.focusedProperty().subscribe(note::hide);
            stem(text, text instanceof TextArea ? MOST : LINE, why -> {
                Bounds place = text.localToScreen(text.getLayoutBounds());
                if (place != null) {
                    note.setText(why.toString());
                    note.show(text, place.getMinX(), place.getMaxY());
                }
            });
        }
    }

    /** As {@link #stem(TextInputControl)}, of an input with a place of its own for what is wrong. */
    static void stem(Control control, Consumer<Phrase> refused) {
        if (control instanceof TextInputControl text) {
            stem(text, MOST, refused);
        }
    }

    private static void stem(TextInputControl text, int most, Consumer<Phrase> refused) {
        if (text.getTextFormatter() == null) {
            text.addEventHandler(KeyEvent.KEY_PRESSED, Flood::handOn);
        }
        text.setTextFormatter(new TextFormatter<>(change -> {
            int length = change.getControlNewText().length();
            if (!change.isContentChange() || length <= most || length < change.getControlText().length()) {
                return change;
            }
            refused.accept(new Phrase("field.flood", List.of(change.getText().length())));
            return null;
        }));
    }

    /** A control with a formatter keeps Escape for itself, which closes what the control stands in. */
    private static void handOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && key.getSource() instanceof Node control && control.getParent() != null) {
            Event.fireEvent(control.getParent(), key.copyFor(control.getParent(), control.getParent()));
            key.consume();
        }
    }
}
