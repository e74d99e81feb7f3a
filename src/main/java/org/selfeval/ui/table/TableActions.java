package org.selfeval.ui.table;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.selfeval.text.Texts;
import org.selfeval.ui.table.grid.CellKeys;
import org.selfeval.ui.table.grid.CellSelection;

/** All that can be done to the cells and rows of a table: one list for its keys and its menu. */
final class TableActions implements CellKeys.Actions {

    private final TableView<?> table;
    private final Editing<?> editing;
    private final CellSelection<?> selection;
    private final List<List<TableAction>> groups;
    private final ContextMenu menu = new ContextMenu();

    TableActions(TableView<?> table, Editing<?> editing, CellCommands<?> cells, RowCommands<?> rows) {
        this.table = table;
        this.editing = editing;
        selection = editing.selection();
        groups = List.of(
                List.of(new TableAction(Texts.get("table.menu.edit"), List.of(key(KeyCode.F2)),
                        () -> editing.isAllowed() && selection.isEditable(), editing::start)),
                List.of(change("table.menu.cut", cells::cut, ctrl(KeyCode.X), shift(KeyCode.DELETE)),
                        new TableAction(Texts.get("table.menu.copy"),
                                List.of(ctrl(KeyCode.C), ctrl(KeyCode.INSERT)), selection::isOnCell, cells::copy),
                        new TableAction(Texts.get("table.menu.paste"), List.of(ctrl(KeyCode.V), shift(KeyCode.INSERT)),
                                editing::isAllowed, cells::paste),
                        change("table.menu.clear", cells::clear, key(KeyCode.DELETE), key(KeyCode.BACK_SPACE))),
                List.of(change("table.menu.fillDown", cells::fillDown, ctrl(KeyCode.D)),
                        change("table.menu.bulk", rows::bulk, new KeyCodeCombination(KeyCode.E,
                                KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN))),
                List.of(new TableAction(Texts.get("table.menu.add"), List.of(key(KeyCode.INSERT)), rows::mayComeAndGo,
                        rows::add),
                        new TableAction(Texts.get("table.menu.delete"), List.of(ctrl(KeyCode.DELETE)),
                                () -> rows.mayComeAndGo() && selection.isOnCell(), rows::delete)),
                List.of(new TableAction(Texts.get("table.menu.all"), List.of(ctrl(KeyCode.A)), selection::isOnCell,
                        selection::all)));
        table.setOnContextMenuRequested(this::show);
    }

    private TableAction change(String key, Runnable run, KeyCombination... keys) {
        return new TableAction(Texts.get(key), List.of(keys), () -> editing.isAllowed() && selection.isOnCell(), run);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    @Override
    public void edit() {
        editing.start();
    }

    @Override
    public void editFrom(String text) {
        editing.startWith(text);
    }

    @Override
    public boolean perform(KeyEvent key) {
        if (key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown())) {
            show(selection.place());
            return true;
        }
        return groups.stream().flatMap(List::stream).filter(action -> action.isMeant(key)).findFirst().map(action -> {
            if (action.possible().getAsBoolean()) {
                action.run().run();
            }
            return action;
        }).isPresent();
    }

    private void show(ContextMenuEvent event) {
        show(event.isKeyboardTrigger()
                ? selection.place()
                : new Point2D(event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    private void show(Point2D place) {
        editing.end();
        List<MenuItem> own = RowMenu.first(table);
        menu.getItems()
            .setAll(Stream.concat(own.stream(), groups.stream().flatMap(this::items).skip(own.isEmpty() ? 1 : 0))
                .toList());
        menu.show(table, place.getX(), place.getY());
    }

    private Stream<MenuItem> items(List<TableAction> group) {
        return Stream.concat(Stream.of(new SeparatorMenuItem()), group.stream().map(TableActions::item));
    }

    private static MenuItem item(TableAction action) {
        MenuItem item = new MenuItem(action.name());
        item.setAccelerator(action.keys().getFirst());
        item.setDisable(!action.possible().getAsBoolean());
        item.setOnAction(event -> action.run().run());
        return item;
    }
}
