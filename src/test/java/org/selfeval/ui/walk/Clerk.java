package org.selfeval.ui.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.selfeval.check.WizardStep;
import org.selfeval.text.Texts;
import org.selfeval.ui.table.RowTable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Enters what a file holds as a clerk would: looks at the screen, tabs from field to field, presses what is there. */
final class Clerk {

    private final FxRobot robot;
    private final Keyboard keyboard;

    Clerk(FxRobot robot, Stage stage) {
        this.robot = robot;
        keyboard = new Keyboard(stage);
    }

    /** Waits until something is on the screen. */
    void await(String query) throws Exception {
        await(() -> robot.lookup(query).tryQuery().filter(Clerk::isShown).isPresent());
    }

    void await(BooleanSupplier so) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, so::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes to a step by its key. */
    void go(WizardStep step) {
        keyboard.push(KeyCode.ALT, KeyCode.valueOf("DIGIT" + (step.ordinal() + 1)));
        assertEquals(Texts.label(step), ((Labeled) shown("#stepTitle")).getText());
    }

    /** Clicks on what is in sight. */
    void click(String query) {
        keyboard.click(() -> shown(query));
    }

    /** Clicks on a tab and waits until it is open. */
    void open(String tab) throws Exception {
        click(tab);
        await(() -> shown(tab).getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
    }

    /** Clicks on the line of a list that begins with a name. */
    void choose(String list, String name) {
        keyboard.click(() -> robot.from(shown(list))
            .lookup((Node node) -> node instanceof Labeled label && label.getText() != null
                    && label.getText().startsWith(name))
            .match(Clerk::isShown)
            .<Node>query());
    }

    /**
     * Tabs through the fields that are in sight and fills in those of the file.
     *
     * @return what has no field here
     */
    Map<String, String> fill(Map<String, String> fields) {
        Map<String, String> elsewhere = new LinkedHashMap<>(fields);
        Set<String> open = new HashSet<>(fields.keySet());
        open.removeIf(name -> robot.lookup("#content #" + name).match(Clerk::isField).tryQuery().isEmpty());
        while (!open.isEmpty()) {
            keyboard.tabTo("any of " + open, node -> open.contains(node.getId()));
            String name = keyboard.focused().getId();
            keyboard.enter(fields.get(name));
            open.remove(name);
            elsewhere.remove(name);
        }
        return elsewhere;
    }

    /** Fills the one field that belongs to a form in a dialog. */
    void field(String id, String text) {
        keyboard.tabTo(id, node -> id.equals(node.getId()));
        keyboard.enter(text);
    }

    /** Adds a row to the table of such rows, by its first button, or by a key where one is in it; and fills the row. */
    void add(String type, Map<String, String> fields) {
        RowTable<?> table = table(type);
        if (table.table().equals(keyboard.focused())) {
            keyboard.push(KeyCode.INSERT);
        } else {
            press(robot.from(table).lookup(".buttons .button").match(Clerk::isShown).query());
        }
        row(fields);
    }

    void push(KeyCode... keys) {
        keyboard.push(keys);
    }

    /** Reaches a button by keys and presses it. */
    private void press(Node button) {
        keyboard.tabTo(button.toString(), button::equals);
        keyboard.push(KeyCode.SPACE);
    }

    /** Goes to the row that has this text in its first column. */
    void toRow(String type, String name) {
        TableView<?> table = table(type).table();
        keyboard.tabTo(type, table::equals);
        keyboard.push(KeyCode.HOME);
        for (int i = 0; i < table.getItems().size() && !name.equals(inCell(table)); i++) {
            keyboard.push(KeyCode.DOWN);
        }
        assertEquals(name, inCell(table));
    }

    private static Object inCell(TableView<?> table) {
        var cell = table.getFocusModel().getFocusedCell();
        return cell.getTableColumn() == null ? null : cell.getTableColumn().getCellData(cell.getRow());
    }

    /** Fills the row one is in, from the cell one is in on. */
    void row(Map<String, String> fields) {
        Set<String> open = new HashSet<>(fields.keySet());
        showColumns(tableInFocus(), open);
        while (!open.isEmpty()) {
            TableView<?> table = tableInFocus();
            boolean editing = table.getEditingCell() != null;
            String column = editing
                    ? table.getEditingCell().getTableColumn().getId()
                    : table.getFocusModel().getFocusedCell().getTableColumn().getId();
            if (open.remove(column)) {
                if (!editing) {
                    keyboard.push(KeyCode.F2);
                }
                keyboard.enter(fields.get(column));
            }
            keyboard.push(open.isEmpty() ? KeyCode.ENTER : KeyCode.TAB);
        }
    }

    /** Has the table show what it leaves out while there is little room, where that is needed; and goes back into it. */
    private void showColumns(TableView<?> table, Set<String> needed) {
        List<String> shown = table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
        if (!shown.containsAll(needed)) {
            keyboard.click(() -> shown("#allColumns"));
            keyboard.tabTo("the table", table::equals);
        }
    }

    private TableView<?> tableInFocus() {
        Node owner = keyboard.focused();
        return Stream.iterate(owner, node -> node != null, Node::getParent)
            .filter(TableView.class::isInstance)
            .map(node -> (TableView<?>) node)
            .findFirst()
            .orElseThrow(() -> new AssertionError("the focus is not in a table, but on " + owner));
    }

    private RowTable<?> table(String type) {
        String name = Texts.get("rowtype." + type);
        return robot.lookup(".row-table")
            .match(Clerk::isShown)
            .queryAll()
            .stream()
            .map(node -> (RowTable<?>) node)
            .filter(table -> table.table().getAccessibleText().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no table of " + name));
    }

    /** Vouches for a fact at its line: says that it is so, from where, and in what words. */
    void state(String subject, Map<String, String> fields) {
        Node line = shown("#factLine-" + subject);
        Button make = robot.from(line).lookup("#make").query();
        press(make);
        assertEquals(Map.of(), fill(fields));
    }

    private Node shown(String query) {
        return robot.lookup(query)
            .match(Clerk::isShown)
            .tryQuery()
            .orElseThrow(() -> new AssertionError("nothing to be seen of " + query));
    }

    private static boolean isField(Node node) {
        return node.isFocusTraversable() && isShown(node);
    }

    private static boolean isShown(Node node) {
        return Keyboard.isShown(node);
    }
}
