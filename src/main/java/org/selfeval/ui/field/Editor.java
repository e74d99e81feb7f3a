package org.selfeval.ui.field;

import javafx.scene.control.Control;

/** A control as a place for typed text, whatever it looks like. */
public interface Editor {

    Control control();

    /** What is typed or chosen, as {@link org.selfeval.intake.FieldParser} takes it. */
    String text();

    /** Shows a text without anybody having typed it. */
    void show(String text);

    /** Calls back whenever a person has typed or chosen something. */
    void onInput(Runnable listener);
}
