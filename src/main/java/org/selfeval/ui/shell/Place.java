package org.selfeval.ui.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** What the window can show as a whole. */
public interface Place {

    Parent node();

    /** A key that nothing below has used. */
    default void pressed(KeyEvent key) {}

    /** It is in the window now, and may choose where the focus is. */
    default void shown() {}

    /** Before the place is left, for another or for good; false where the person would rather stay. */
    default boolean leave() {
        return true;
    }

    /** The place is left for good. */
    default void close() {}
}
