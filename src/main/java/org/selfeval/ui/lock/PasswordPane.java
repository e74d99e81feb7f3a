package org.selfeval.ui.lock;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.selfeval.settings.LockAfter;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Labels;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.settings.Preferences;

/** The settings' part for the password. */
public final class PasswordPane {

    private final PasswordActions actions;
    private final Preferences preferences;
    private final Parent node;

    @FXML
    private Label state;
    @FXML
    private Node unset;
    @FXML
    private Node isSet;
    @FXML
    private ComboBox<LockAfter> lockAfter;

    public PasswordPane(PasswordActions actions, Preferences preferences) {
        this.actions = actions;
        this.preferences = preferences;
        node = FxmlFile.PASSWORD_SETTINGS.load(this);
        show();
    }

    @FXML
    private void initialize() {
        lockAfter.getItems().setAll(LockAfter.values());
        lockAfter.setConverter(new Labels<>(Texts::label));
        lockAfter.setValue(preferences.get().lockAfter());
        lockAfter.valueProperty()
            .subscribe((was, is) -> preferences.change(settings -> settings.withLockAfter(is)));
    }

    private void show() {
        boolean set = actions.isSet();
        state.setText(Texts.get(set ? "password.state.set" : "password.state.none"));
        Presence.set(isSet, set);
        Presence.set(unset, !set);
    }

    @FXML
    private void set() {
        actions.set(this::show);
    }

    @FXML
    private void change() {
        actions.change(this::show);
    }

    @FXML
    private void renew() {
        actions.renew(this::show);
    }

    @FXML
    private void remove() {
        actions.remove(this::show);
    }

    public Parent node() {
        return node;
    }
}
