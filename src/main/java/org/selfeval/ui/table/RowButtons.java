package org.selfeval.ui.table;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;
import org.selfeval.ui.year.OpenYear;

/** What can be done to a table by a button, and the unit of its amounts. */
final class RowButtons extends HBox {

    private final boolean amounts;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final Label unit = new Label();

    RowButtons(RowType<?> type, OpenYear year, Runnable add, Runnable paste, Runnable fill,
            Runnable delete) {
        ReadOnlyBooleanProperty locked = year.lockedProperty(type);
        amounts = type.fields().stream().anyMatch(FieldColumns::isMoney);
        getStyleClass().add("buttons");
        unit.getStyleClass().add("quiet");
        getChildren()
            .addAll(button(Texts.get("table.add", Texts.get("rowtype." + type)), Feather.PLUS, add,
                    locked),
                    button(Texts.get("table.paste"), Feather.CLIPBOARD, paste, locked),
                    button(Texts.get("table.bulk"), Feather.EDIT_3, fill, locked.or(chosen.not())),
                    button(Texts.get("table.delete"), Feather.TRASH_2, delete,
                            locked.or(chosen.not())),
                    gap(), unit);
        show(year.unit());
    }

    private static Button button(String name, Feather icon, Runnable action, ObservableBooleanValue impossible) {
        Button button = new Button(name, new FontIcon(icon));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(impossible);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Whether there is a row that the buttons for rows could mean. */
    void chosen(boolean any) {
        chosen.set(any);
    }

    /** Names the unit of the amounts once for the table, since in every head it would not fit. */
    void show(MoneyUnit now) {
        unit.setText(amounts ? Texts.get("table.unit", now) : "");
    }
}
