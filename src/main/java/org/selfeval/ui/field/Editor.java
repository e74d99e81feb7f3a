package org.selfeval.ui.field;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;

/** A control as a place for typed text, whatever it looks like. */
public interface Editor {

    Control control();

    /** What is typed or chosen, as {@link org.selfeval.intake.FieldParser} takes it. */
    String text();

    /** Shows a text without anybody having typed it. */
    void show(String text);

    /** Calls back whenever a person has typed or chosen something. */
    void onInput(Runnable listener);

    /** Takes no input as long as that is so: text can still be read, chosen and copied. */
    default void lock(ObservableBooleanValue locked) {
        if (control() instanceof TextInputControl text) {
            text.editableProperty().bind(Bindings.not(locked));
        } else {
            control().disableProperty().bind(locked);
            if (!control().getStyleClass().contains("lockable")) {
                control().getStyleClass().add("lockable");
            }
        }
    }

    /** Ends {@link #lock}. */
    default void unlock() {
        if (control() instanceof TextInputControl text) {
            text.editableProperty().unbind();
        } else {
            control().disableProperty().unbind();
        }
    }
}
