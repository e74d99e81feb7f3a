package org.selfeval.ui.lock;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Flood;

/** A field for a password, which shows it on demand. */
public final class SecretField extends HBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField plain = new TextField();
    private final CheckBox shown = new CheckBox(Texts.get("password.show"));

    public SecretField() {
        getStyleClass().add("secret-field");
        plain.textProperty().bindBidirectional(hidden.textProperty());
        Flood.stem(hidden);
        Flood.stem(plain);
        plain.visibleProperty().bind(shown.selectedProperty());
        hidden.visibleProperty().bind(shown.selectedProperty().not());
        StackPane fields = new StackPane(hidden, plain);
        HBox.setHgrow(fields, Priority.ALWAYS);
        shown.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(fields, shown);
    }

    /** Has another field's box show this one's password too, so that Tab leads from field to field. */
    void showWith(SecretField other) {
        shown.selectedProperty().bind(other.shown.selectedProperty());
        shown.setVisible(false);
    }

    /** What it is for, as it is spoken. */
    public void setName(String name) {
        hidden.setAccessibleText(name);
        plain.setAccessibleText(name);
        shown.setAccessibleText(Texts.get("password.showSpoken", name));
    }

    /** As {@link #setName} said it. */
    public String getName() {
        return hidden.getAccessibleText();
    }

    StringProperty textProperty() {
        return hidden.textProperty();
    }

    String text() {
        return hidden.getText();
    }

    @Override
    public void requestFocus() {
        TextField field = shown.isSelected() ? plain : hidden;
        field.requestFocus();
        field.selectAll();
    }
}
