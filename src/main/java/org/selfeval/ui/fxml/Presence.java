package org.selfeval.ui.fxml;

import javafx.scene.Node;

/** Parts of a screen that are there only at times. */
public final class Presence {

    private Presence() {}

    /** Shows a part, or takes it away with the room it has. */
    public static void set(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
