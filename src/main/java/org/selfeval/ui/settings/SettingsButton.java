package org.selfeval.ui.settings;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** Asks the window for the settings, by an event that rises from any bar. */
public final class SettingsButton extends Button {

    /** The settings are wanted. */
    public static final EventType<Event> WANTED = new EventType<>(Event.ANY, "SETTINGS_WANTED");

    public SettingsButton() {
        super(Texts.get("settings.button"), new FontIcon(Feather.SETTINGS));
        setId("settings");
        getStyleClass().add("flat");
        Tip.set(this, Texts.get("settings.tip"));
        setOnAction(event -> fireEvent(new Event(WANTED)));
    }
}
