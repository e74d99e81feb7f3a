package org.selfeval.ui.fxml;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** What is read by pointing at a control. */
public final class Tip {

    private Tip() {}

    /**
     * Gives a control the one tooltip it ever has: another for every text would take longer to make than all else that
     * follows a keystroke.
     *
     * @param text null or empty for none
     */
    public static void set(Control control, String text) {
        if (text == null || text.isEmpty()) {
            control.setTooltip(null);
            return;
        }
        Tooltip tip = (Tooltip) control.getProperties().computeIfAbsent(Tip.class, key -> new Tooltip());
        tip.setText(text);
        control.setTooltip(tip);
    }
}
