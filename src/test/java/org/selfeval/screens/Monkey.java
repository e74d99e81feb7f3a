package org.selfeval.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Clicks, types and presses keys at random, wherever the foremost window has something for it; on the UI thread. */
final class Monkey {

    private static final List<String> TEXTS = List.of("苗庄镇", "第十三轮", "70万", "700,000.00", "７０", "12", "0", "-1", "1e9",
            "2020-3-5", "20200305", "3月5日", "2020.13.45", "100%", "𠮷䶮", " ", "无", "已完成", "是", "《’“\"\\", "a\tb\nc");

    private static final List<KeyCode> KEYS = List.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.DELETE,
            KeyCode.BACK_SPACE, KeyCode.F1, KeyCode.F2, KeyCode.F6, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME, KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.SPACE);

    /** With Ctrl: undo, redo and save often; all that tables and bars know. Not Q, and not P, for there is no printer. */
    private static final List<KeyCode> SHORTCUTS = List.of(KeyCode.Z, KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.Y,
            KeyCode.S, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.D, KeyCode.A, KeyCode.F, KeyCode.K, KeyCode.N,
            KeyCode.L, KeyCode.E, KeyCode.I,
            KeyCode.O,
            KeyCode.ENTER, KeyCode.EQUALS, KeyCode.MINUS, KeyCode.DIGIT0, KeyCode.COMMA, KeyCode.UP, KeyCode.DOWN);

    private static final List<String> LEFT_ALONE = List.of("print", "preview-print");

    private final Random random;
    private final List<String> done = new ArrayList<>();

    Monkey(long seed) {
        random = new Random(seed);
    }

    /** Whether the dialog that it has come to is to fail. */
    boolean fails() {
        boolean fails = random.nextInt(4) == 0;
        if (fails) {
            done.add("let the dialog fail");
        }
        return fails;
    }

    /** What it has done so far, in words. */
    List<String> done() {
        return done;
    }

    /** Does one thing. */
    void act() {
        Stage window = foremost();
        List<Node> seen = Nodes.seen(window.getScene()).stream().filter(node -> !node.isDisabled()).toList();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> click(seen);
            case 4, 5, 6 -> type(seen, window);
            case 7 -> key(window, one(KEYS), false, false);
            case 8 -> key(window, one(SHORTCUTS), true, false);
            default -> key(window, KeyCode.values()[KeyCode.DIGIT1.ordinal() + random.nextInt(8)], false, true);
        }
    }

    private static Stage foremost() {
        return Window.getWindows()
            .stream()
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .filter(Window::isShowing)
            .reduce((under, over) -> over)
            .orElseThrow();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void click(List<Node> seen) {
        List<Node> targets = seen.stream()
            .filter(node -> node instanceof ButtonBase || node instanceof ComboBox<?> || node instanceof TabPane
                    || node instanceof IndexedCell<?> cell && !cell.isEmpty())
            .filter(node -> node.getId() == null || !LEFT_ALONE.contains(node.getId()))
            .toList();
        if (targets.isEmpty()) {
            return;
        }
        Node target = one(targets);
        done.add("click " + Nodes.name(target));
        switch (target) {
            case MenuButton menu -> {
                // As whoever opens it: some menus are filled only then.
                Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
                List<MenuItem> items = menu.getItems().stream().filter(item -> !item.isDisable()).toList();
                if (!items.isEmpty()) {
                    MenuItem item = one(items);
                    done.add("choose " + item.getText());
                    item.fire();
                }
            }
            case ButtonBase button -> button.fire();
            case TabPane tabs -> {
                List<Tab> all = tabs.getTabs();
                tabs.getSelectionModel().select(one(all));
            }
            case ComboBox<?> box when !box.getItems().isEmpty() -> {
                box.requestFocus();
                box.getSelectionModel().select(random.nextInt(box.getItems().size()));
            }
            default -> {
                int clicks = random.nextInt(4) == 0 ? 2 : 1;
                mouse(target, MouseEvent.MOUSE_PRESSED, clicks);
                mouse(target, MouseEvent.MOUSE_RELEASED, clicks);
                mouse(target, MouseEvent.MOUSE_CLICKED, clicks);
            }
        }
    }

    private static void mouse(Node target, EventType<MouseEvent> type, int clicks) {
        double x = 5;
        double y = 5;
        Event.fireEvent(target,
                new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false,
                        type.equals(MouseEvent.MOUSE_PRESSED), false, false, false, false, true,
                        new PickResult(target, x, y)));
    }

    private void type(List<Node> seen, Stage window) {
        List<Node> inputs = seen.stream().filter(TextInputControl.class::isInstance).toList();
        if (!inputs.isEmpty() && random.nextInt(3) > 0) {
            Node input = one(inputs);
            done.add("go to " + Nodes.name(input));
            input.requestFocus();
        }
        Node owner = window.getScene().getFocusOwner();
        if (owner == null) {
            return;
        }
        if (owner instanceof TextInputControl field && random.nextBoolean()) {
            field.selectAll();
        }
        String text = one(TEXTS);
        done.add("type " + text.strip() + " into " + Nodes.name(owner));
        text.codePoints().forEach(letter -> {
            Node now = window.getScene().getFocusOwner();
            if (now != null) {
                Event.fireEvent(now, new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                        KeyCode.UNDEFINED, false, false, false, false));
            }
        });
        if (random.nextBoolean()) {
            key(window, random.nextBoolean() ? KeyCode.ENTER : KeyCode.TAB, false, false);
        }
    }

    private void key(Stage window, KeyCode code, boolean control, boolean alt) {
        boolean shift = random.nextInt(5) == 0;
        done.add("press " + (control ? "Ctrl " : "") + (alt ? "Alt " : "") + (shift ? "Shift " : "") + code);
        Node owner = window.getScene().getFocusOwner();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner == null ? window.getScene().getRoot() : owner,
                    new KeyEvent(type, "", "", code, shift, control, alt, false));
        }
    }
}
