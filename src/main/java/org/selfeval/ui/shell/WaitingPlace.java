package org.selfeval.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.selfeval.text.Texts;

/** A page with a sentence instead of a place: the data is being opened, or cannot be, with a way to try again. */
final class WaitingPlace implements Place {

    private final StackPane node = new StackPane();

    private WaitingPlace(VBox notice) {
        notice.getStyleClass().addAll("card", "notice");
        notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.getStyleClass().add("window");
        node.getChildren().add(notice);
    }

    static WaitingPlace opening() {
        return new WaitingPlace(new VBox(label(Texts.get("shell.opening"), "notice-text")));
    }

    static WaitingPlace failed(String sentence, Runnable again) {
        Button retry = new Button(Texts.get("shell.retry"));
        retry.setId("retry");
        retry.setDefaultButton(true);
        retry.setOnAction(event -> again.run());
        Label text = label(sentence, "notice-text");
        text.setId("advice");
        text.setWrapText(true);
        text.setMaxWidth(560);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new WaitingPlace(new VBox(label(Texts.get("shell.failed"), "notice-title"), text, retry));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    public Parent node() {
        return node;
    }
}
