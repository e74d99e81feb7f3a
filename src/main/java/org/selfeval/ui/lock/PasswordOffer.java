package org.selfeval.ui.lock;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.selfeval.text.Texts;

/** A line above the years that offers a password, until it is taken or sent away. */
public final class PasswordOffer extends HBox {

    /**
     * @param answer told true where a password is to be set, and false where the line was sent away
     */
    public PasswordOffer(java.util.function.Consumer<Boolean> answer) {
        getStyleClass().add("password-offer");
        Label text = new Label(Texts.get("password.offer"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(text, button("password.set", () -> answer.accept(true)),
                button("password.offer.no", () -> answer.accept(false)));
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Texts.get(key));
        button.setId(key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
