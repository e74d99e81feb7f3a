package org.selfeval.ui.lock;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.Secret;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.shell.Place;

/** Who came in by the recovery code sets a new password before going on. */
public final class NewPasswordPlace implements Place {

    private final BiConsumer<Secret.Password, Consumer<Exception>> setter;
    private final Consumer<Exception> defects;
    private final PasswordForm form = PasswordForm.forNew();
    private final BooleanProperty trying = new SimpleBooleanProperty();
    private final Parent node;

    @FXML
    private VBox fields;
    @FXML
    private Label message;
    @FXML
    private Button set;

    /**
     * @param setter sets the password, off the UI thread; another place is shown where that was done
     */
    public NewPasswordPlace(BiConsumer<Secret.Password, Consumer<Exception>> setter, Consumer<Exception> defects) {
        this.setter = setter;
        this.defects = defects;
        node = FxmlFile.NEW_PASSWORD.load(this);
        fields.getChildren().setAll(form.node());
        set.disableProperty().bind(form.possible().not().or(trying));
        message.visibleProperty().bind(message.textProperty().isEmpty().not());
        message.managedProperty().bind(message.visibleProperty());
    }

    @FXML
    private void set() {
        trying.set(true);
        message.setText(Texts.get("unlock.trying"));
        message.pseudoClassStateChanged(UnlockPlace.BUSY, true);
        setter.accept(form.chosen(), failure -> {
            trying.set(false);
            message.pseudoClassStateChanged(UnlockPlace.BUSY, false);
            if (failure instanceof ProblemException expected) {
                message.setText(expected.problem().sentence().toString());
            } else {
                message.setText("");
                defects.accept(failure);
            }
            form.focus();
        });
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        form.focus();
    }
}
