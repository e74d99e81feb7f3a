package org.selfeval.ui.lock;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.selfeval.ui.fxml.FxmlFile;

/** A line above the years that offers a password, until it is taken or sent away. */
public final class PasswordOffer {

    private final Consumer<Boolean> answer;
    private final Parent node = FxmlFile.PASSWORD_OFFER.load(this);

    /**
     * @param answer told true where a password is to be set, and false where the line was sent away
     */
    public PasswordOffer(Consumer<Boolean> answer) {
        this.answer = answer;
    }

    @FXML
    private void take() {
        answer.accept(true);
    }

    @FXML
    private void refuse() {
        answer.accept(false);
    }

    public Parent node() {
        return node;
    }
}
