package org.selfeval.ui.dialogs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.selfeval.text.Texts;

/**
 * The notes at the lower edge of the window, the newest below, in the room that a step's foot leaves between its buttons;
 * the mouse passes through beside them. F6 leads to what they offer; while it has the focus or the mouse is on it, a note
 * stays.
 */
public final class ToastLayer extends VBox implements Toasts {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);
    private static final Duration VERY_LONG = Duration.minutes(5);
    private static final int MOST = 3;

    private Node before;

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
        offer(text, action, run, LONG);
    }

    @Override
    public void showLong(String text, String action, Runnable run) {
        offer(text, action, run, VERY_LONG);
    }

    private void offer(String text, String action, Runnable run, Duration time) {
        Hyperlink link = new Hyperlink(action);
        link.setAccessibleText(Texts.get("toast.spoken", text, action));
        Label key = new Label(Texts.get("toast.key"));
        key.getStyleClass().add("toast-key");
        HBox toast = new HBox(label(text), link, key);
        link.setOnAction(event -> {
            remove(toast);
            run.run();
        });
        toast.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                remove(toast);
                press.consume();
            }
        });
        add(toast, time);
    }

    /** Moves the focus to what the newest note offers; false where none offers anything. */
    public boolean focus() {
        Optional<Node> link = getChildren().reversed()
            .stream()
            .flatMap(toast -> ((HBox) toast).getChildren().stream())
            .filter(Hyperlink.class::isInstance)
            .findFirst();
        link.ifPresent(action -> {
            before = getScene().getFocusOwner();
            action.requestFocus();
        });
        return link.isPresent();
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
            remove(getChildren().getFirst());
        }
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(event -> remove(toast));
        Runnable hold = () -> {
            if (toast.isFocusWithin() || toast.isHover()) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        };
        toast.focusWithinProperty().subscribe(hold);
        toast.hoverProperty().subscribe(hold);
        pause.play();
    }

    @Override
    public void settle() {
        List.copyOf(getChildren())
            .stream()
            .filter(toast -> ((HBox) toast).getChildren().stream().noneMatch(Hyperlink.class::isInstance))
            .forEach(this::remove);
    }

    /** Takes all notes away with what they offer. */
    public void clear() {
        List.copyOf(getChildren()).forEach(this::remove);
    }

    /** A note that goes with the focus in it gives it back. */
    private void remove(Node toast) {
        boolean focused = toast.isFocusWithin();
        getChildren().remove(toast);
        if (focused && before != null && Objects.equals(before.getScene(), getScene())) {
            before.requestFocus();
        }
    }
}
