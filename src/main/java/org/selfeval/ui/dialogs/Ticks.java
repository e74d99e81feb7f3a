package org.selfeval.ui.dialogs;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How what can be ticked takes the focus and the keys in a dialog. */
final class Ticks {

    private Ticks() {}

    /** Of radio buttons that which is chosen: the focus on another would choose that one. */
    static Node chosenOf(Node field) {
        return field instanceof RadioButton radio && radio.getToggleGroup() != null
                && radio.getToggleGroup().getSelectedToggle() instanceof RadioButton chosen ? chosen : field;
    }

    /** Enter on a radio button or a check box, which would tick it as the space bar does, is the dialog's as it is in a field. */
    static void leaveEnter(DialogPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER
                    && (key.getTarget() instanceof RadioButton || key.getTarget() instanceof CheckBox)) {
                pane.getButtonTypes()
                    .stream()
                    .map(pane::lookupButton)
                    .filter(button -> button instanceof Button one && one.isDefaultButton())
                    .findFirst()
                    .ifPresent(button -> ((Button) button).fire());
                key.consume();
            }
        });
    }
}
