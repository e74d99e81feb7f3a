package org.selfeval.ui.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** What can be done with keys alone, in the field or at the control that has the focus. */
final class Keyboard {

    private static final long PATIENCE = 30_000;
    /** Far more than any screen has controls. */
    private static final int MOST_TABS = 150;
    /** What is longer, a clerk has in another document and pastes. */
    private static final int PASTED = 30;
    private static final String SEPARATOR = "、";

    private final Stage stage;
    private final Robot keys;

    /** @param stage the window of the application */
    Keyboard(Stage stage) {
        this.stage = stage;
        keys = onFx(Robot::new);
    }

    /** What has the focus, in the dialog where there is one; null where nothing has. */
    Node focused() {
        return onFx(() -> scene().getFocusOwner());
    }

    private static Scene scene() {
        return Window.getWindows()
            .stream()
            .filter(Stage.class::isInstance)
            .reduce((first, later) -> later)
            .orElseThrow()
            .getScene();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
    }

    private static void doOnFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
    }

    /** Waits until what was done is laid out, as it would be by the time a person sees it. */
    private void settle() {
        CountDownLatch laidOut = new CountDownLatch(1);
        Runnable once = new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                laidOut.countDown();
            }
        };
        doOnFx(() -> {
            stage.getScene().addPostLayoutPulseListener(once);
            Platform.requestNextPulse();
        });
        try {
            assertTrue(laidOut.await(PATIENCE, TimeUnit.MILLISECONDS), "the window is laid out");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tabs on to the control that is meant; a table on the way is passed as a whole. */
    void tabTo(String what, Predicate<Node> meant) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < MOST_TABS; i++) {
            Node now = focused();
            if (now != null && meant.test(now)) {
                return;
            }
            way.append(' ')
                .append(now == null ? "-" : now.getId() == null ? now.getClass().getSimpleName() : now.getId());
            tab();
        }
        fail("keys do not lead to " + what + ", but along" + way);
    }

    /** On to the next control; a table is passed as a whole. */
    void tab() {
        if (focused() instanceof TableView<?>) {
            push(KeyCode.CONTROL, KeyCode.TAB);
        } else {
            push(KeyCode.TAB);
        }
    }

    /** Presses keys together and lets go of them. */
    void push(KeyCode... together) {
        List<KeyCode> codes = List.of(together);
        act(() -> {
            codes.forEach(keys::keyPress);
            codes.reversed().forEach(keys::keyRelease);
        });
    }

    /** Clicks on the middle of what is in sight; it is looked for at that moment, since lists make their lines anew. */
    void click(Supplier<Node> sight) {
        Bounds at = onFx(() -> {
            Node node = sight.get();
            return node.localToScreen(node.getLayoutBounds());
        });
        act(() -> {
            keys.mouseMove(at.getCenterX(), at.getCenterY());
            keys.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Does not wait for the end: what opens a dialog ends with it. */
    private void act(Runnable hands) {
        Platform.runLater(hands);
        // What the hands did may come to the window only after this pulse.
        settle();
        settle();
    }

    /** Enters a text into whatever has the focus: types it, pastes it where it is long, or chooses it. */
    void enter(String text) {
        switch (focused()) {
            case TextInputControl input -> write(input, text);
            case Spinner<?> spinner -> write(spinner.getEditor(), text);
            case ComboBox<?> box -> choose(box, text);
            case MenuButton button -> tick(button, text);
            case null, default -> fail("there is nowhere to enter " + text + " in " + focused());
        }
    }

    private void write(TextInputControl input, String text) {
        if (!text.equals(input.getText())) {
            push(KeyCode.CONTROL, KeyCode.A);
            type(text);
        }
        assertEquals(text, input.getText());
    }

    /** Types, or pastes, over what is selected. */
    private void type(String text) {
        if (text.length() <= PASTED) {
            text.codePoints().mapToObj(Character::toString).forEach(this::letter);
            settle();
            return;
        }
        doOnFx(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(text);
            Clipboard.getSystemClipboard().setContent(copied);
        });
        push(KeyCode.CONTROL, KeyCode.V);
    }

    private void letter(String letter) {
        doOnFx(() -> Event.fireEvent(scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, letter, letter,
                KeyCode.UNDEFINED, false, false, false, false)));
    }

    private <T> void choose(ComboBox<T> box, String text) {
        Supplier<String> shown = () -> box.getConverter().toString(box.getValue());
        KeyCode way = box.getSelectionModel().getSelectedIndex() > indexOf(box, text) ? KeyCode.UP : KeyCode.DOWN;
        for (int i = 0; i < box.getItems().size() && !shown.get().equals(text); i++) {
            push(way);
        }
        assertEquals(text, shown.get());
    }

    private static <T> int indexOf(ComboBox<T> box, String text) {
        return box.getItems().stream().map(box.getConverter()::toString).toList().indexOf(text);
    }

    private void tick(MenuButton button, String text) {
        List<String> items = button.getItems().stream().map(MenuItem::getText).toList();
        int at = -1;
        push(KeyCode.SPACE);
        for (String one : text.split(SEPARATOR, -1)) {
            for (; at < items.indexOf(one); at++) {
                push(KeyCode.DOWN);
            }
            for (; at > items.indexOf(one); at--) {
                push(KeyCode.UP);
            }
            push(KeyCode.ENTER);
        }
        push(KeyCode.ESCAPE);
        assertEquals(text, button.getText());
    }

    /** Whether a control and all it stands in are shown. */
    static boolean isShown(Node node) {
        return node.getScene() != null
                && Stream.iterate(node, above -> above != null, Node::getParent).allMatch(Node::isVisible);
    }
}
