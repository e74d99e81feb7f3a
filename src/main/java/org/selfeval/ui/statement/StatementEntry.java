package org.selfeval.ui.statement;

import javafx.fxml.FXML;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.fxml.Presence;

/** The fields of one statement; the number only where the fact is one in numbers. */
final class StatementEntry {

    @FXML
    private FieldRow value;

    void showValue(boolean wanted) {
        Presence.set(value, wanted);
    }
}
