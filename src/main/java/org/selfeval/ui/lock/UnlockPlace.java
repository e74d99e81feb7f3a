package org.selfeval.ui.lock;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.shell.Place;

/** Asks for the password, or for the recovery code where that is forgotten; nothing of the data is behind it. */
public final class UnlockPlace implements Place {

    /** Tries a secret, off the UI thread; another place is shown where it was right. */
    @FunctionalInterface
    public interface Unlocker {
        void unlock(Secret secret, Consumer<Exception> failed);
    }

    /** Says that something goes on, which is no error. */
    static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final Unlocker unlocker;
    private final Consumer<Exception> defects;
    private final Parent node;
    private final String reason;
    private boolean trying;

    @FXML
    private Label title;
    @FXML
    private VBox byPassword;
    @FXML
    private SecretField password;
    @FXML
    private VBox byCode;
    @FXML
    private TextField code;
    @FXML
    private Label message;
    @FXML
    private Button open;

    /**
     * @param reason why it is asked for, a heading
     * @param defects told of failures that are no expected problem
     */
    public UnlockPlace(String reason, Unlocker unlocker, Consumer<Exception> defects) {
        this.unlocker = unlocker;
        this.defects = defects;
        this.reason = reason;
        node = FxmlFile.UNLOCK.load(this);
        show(byPassword);
    }

    private void show(Node way) {
        for (Node each : new Node[]{byPassword, byCode}) {
            Presence.set(each, each.equals(way));
        }
        title.setText(way.equals(byCode) ? Texts.get("unlock.codeTitle") : reason);
        say("");
    }

    /** Says something beside the question. */
    public void say(String text) {
        message.setText(text);
        message.pseudoClassStateChanged(BUSY, trying);
        Presence.set(message, !text.isEmpty());
    }

    @FXML
    private void forgotten() {
        show(byCode);
        shown();
    }

    @FXML
    private void remembered() {
        show(byPassword);
        shown();
    }

    @FXML
    private void open() {
        if (trying) {
            return;
        }
        if (byPassword.isVisible() && password.text().isEmpty()) {
            say(Texts.get("unlock.nothing"));
            return;
        }
        try {
            Secret secret = byPassword.isVisible()
                    ? new Secret.Password(password.text())
                    : new Secret.Code(RecoveryCode.parse(code.getText()));
            trying = true;
            open.setDisable(true);
            say(Texts.get("unlock.trying"));
            unlocker.unlock(secret, this::failed);
        } catch (ProblemException e) {
            refused(e.problem());
        }
    }

    private void failed(Exception failure) {
        trying = false;
        open.setDisable(false);
        if (failure instanceof ProblemException expected) {
            refused(expected.problem());
        } else {
            say("");
            defects.accept(failure);
        }
    }

    private void refused(Problem problem) {
        say(problem.sentence().toString());
        shown();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        if (byPassword.isVisible()) {
            password.requestFocus();
        } else {
            code.requestFocus();
        }
    }
}
