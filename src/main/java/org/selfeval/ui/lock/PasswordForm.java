package org.selfeval.ui.lock;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.selfeval.safety.key.Secret;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;

/** A new password, typed twice, after the present one where there is one. */
final class PasswordForm {

    private static final int GOOD = 10;
    private static final int STRONG = 16;
    private static final int FEW = 4;

    private final Parent node;

    @FXML
    private VBox currentPart;
    @FXML
    private SecretField current;
    @FXML
    private SecretField next;
    @FXML
    private SecretField again;
    @FXML
    private Label strength;
    @FXML
    private Label difference;

    private PasswordForm(boolean asksCurrent) {
        node = FxmlFile.PASSWORD.load(this);
        Presence.set(currentPart, asksCurrent);
        current.showWith(again);
        next.showWith(again);
        strength.textProperty().bind(next.textProperty().map(PasswordForm::strength));
        difference.textProperty()
            .bind(Bindings.createStringBinding(
                    () -> again.text().isEmpty() || again.text().equals(next.text())
                            ? ""
                            : Texts.get("password.different"),
                    next.textProperty(), again.textProperty()));
    }

    /** Where there is no password yet, or none that is known. */
    static PasswordForm forNew() {
        return new PasswordForm(false);
    }

    /** Where another takes the place of one. */
    static PasswordForm forChange() {
        return new PasswordForm(true);
    }

    /** What is to be thought of a password, in words; only its length is looked at, and whether it is one key over and over. */
    static String strength(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return Texts.get("password.strength.none", Secret.Password.SHORTEST);
        }
        if (length < Secret.Password.SHORTEST) {
            return Texts.get("password.strength.short", Secret.Password.SHORTEST);
        }
        if (length < GOOD || text.codePoints().distinct().count() < FEW) {
            return Texts.get("password.strength.weak", GOOD);
        }
        return Texts.get(length < STRONG ? "password.strength.good" : "password.strength.strong");
    }

    Parent node() {
        return node;
    }

    void focus() {
        next.requestFocus();
    }

    /** Whether everything is filled in and goes together. */
    BooleanBinding possible() {
        return Bindings.createBooleanBinding(
                () -> next.text().codePointCount(0, next.text().length()) >= Secret.Password.SHORTEST
                        && next.text().equals(again.text())
                        && (!currentPart.isVisible() || !current.text().isEmpty()),
                next.textProperty(), again.textProperty(), current.textProperty());
    }

    Secret.Password current() {
        return new Secret.Password(current.text());
    }

    Secret.Password chosen() {
        return new Secret.Password(next.text());
    }
}
