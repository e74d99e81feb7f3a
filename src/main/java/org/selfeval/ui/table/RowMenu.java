package org.selfeval.ui.table;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;

/** What buttons beside a list do, in the menu of its rows: where one looks for it with the mouse. */
public final class RowMenu {

    private RowMenu() {}

    /** A menu of its own for a list. */
    public static ContextMenu of(Button... buttons) {
        return new ContextMenu(items(buttons).toArray(MenuItem[]::new));
    }

    /** Puts them before all that the menu of a {@link RowTable}'s table has. */
    public static void putFirst(TableView<?> table, Button... buttons) {
        table.getProperties().put(RowMenu.class, items(buttons));
    }

    @SuppressWarnings("unchecked")
    static List<MenuItem> first(TableView<?> table) {
        return (List<MenuItem>) table.getProperties().getOrDefault(RowMenu.class, List.of());
    }

    private static List<MenuItem> items(Button... buttons) {
        return Arrays.stream(buttons).map(RowMenu::item).toList();
    }

    private static MenuItem item(Button button) {
        MenuItem item = new MenuItem(button.getText().isEmpty() ? button.getAccessibleText() : button.getText());
        item.disableProperty().bind(button.disabledProperty());
        item.setOnAction(event -> button.fire());
        return item;
    }
}
