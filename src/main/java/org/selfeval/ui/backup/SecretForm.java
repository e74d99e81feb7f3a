package org.selfeval.ui.backup;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import org.selfeval.ui.fxml.FxmlFile;

/** Asks for what opens a backup from elsewhere. */
final class SecretForm {

    private final Parent node = FxmlFile.BACKUP_SECRET.load(this);

    @FXML
    private PasswordField secret;

    String typed() {
        return secret.getText();
    }

    Parent node() {
        return node;
    }
}
