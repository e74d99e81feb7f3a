package org.selfeval.ui.dialogs;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The notes at the lower edge of the window, the newest below; the mouse passes through beside them. */
public final class ToastLayer extends VBox implements Toasts {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);
    private static final int MOST = 3;

    public ToastLayer() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    @Override
    public void show(String text) {
        add(new HBox(label(text)), SHORT);
    }

    @Override
    public void show(String text, String action, Runnable run) {
        Hyperlink link = new Hyperlink(action);
        HBox toast = new HBox(label(text), link);
        link.setOnAction(event -> {
            getChildren().remove(toast);
            run.run();
        });
        add(toast, LONG);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void add(HBox toast, Duration time) {
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.play();
    }
}
