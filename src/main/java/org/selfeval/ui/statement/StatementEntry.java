package org.selfeval.ui.statement;

import javafx.fxml.FXML;
import org.selfeval.ui.field.FieldRow;

/** The fields of one statement; the number only where the fact is one in numbers. */
final class StatementEntry {

    @FXML
    private FieldRow value;

    void showValue(boolean wanted) {
        value.setVisible(wanted);
        value.setManaged(wanted);
    }
}
