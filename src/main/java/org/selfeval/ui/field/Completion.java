package org.selfeval.ui.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.selfeval.intake.Suggestions;
import org.selfeval.text.Texts;

/**
 * Offers below a text field what was entered before, while one types: Down chooses, Enter takes over, Escape closes.
 * Alt+Down offers all. What was entered is gathered once a visit of the field.
 */
final class Completion {

    private static final int MOST = 8;
    private static final double LINE = 30;
    private static final double FRAME = 6;

    private static final String STYLE = Objects.requireNonNull(Completion.class.getResource("completion.css"))
        .toExternalForm();

    private final TextField field;
    private final Supplier<List<String>> entered;
    private final boolean several;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private List<String> gathered;
    private boolean choosing;

    private Completion(TextField field, Supplier<List<String>> entered, boolean several) {
        this.field = field;
        this.entered = entered;
        this.several = several;
        list.getStyleClass().add("completion");
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setAccessibleText(Texts.get("field.completion"));
        list.setOnMouseClicked(mouse -> choose());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedWhileOpen);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe((was, is) -> typed());
        field.focusedProperty().subscribe((was, is) -> {
            gathered = null;
            popup.hide();
        });
    }

    /**
     * @param entered what was entered before, the likeliest first
     * @param several whether the field takes several names, of which the last is completed
     */
    static void install(TextField field, Supplier<List<String>> entered, boolean several) {
        new Completion(field, entered, several);
    }

    private void typed() {
        if (field.isFocused() && !choosing) {
            offer(!part().isEmpty());
        }
    }

    private String part() {
        String text = field.getText() == null ? "" : field.getText();
        return several ? Suggestions.lastName(text) : text.strip();
    }

    private void offer(boolean wanted) {
        if (gathered == null) {
            gathered = entered.get();
        }
        List<String> matching = Suggestions.matching(gathered, part(), MOST);
        if (!wanted || matching.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(matching);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(matching.size() * LINE + FRAME);
        list.setPrefWidth(Math.max(field.getWidth(), 200));
        if (!popup.isShowing()) {
            show();
        }
    }

    private void show() {
        popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
        popup.getScene().getStylesheets().add(STYLE);
        popup.getScene().getRoot().setStyle(field.getScene().getRoot().getStyle());
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null) {
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && key.isAltDown() && !key.isConsumed()) {
            offer(true);
            key.consume();
        }
    }

    private void pressedWhileOpen(KeyEvent key) {
        boolean chosen = list.getSelectionModel().getSelectedItem() != null;
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ESCAPE -> popup.hide();
            case ENTER -> {
                if (!chosen) {
                    popup.hide();
                    return;
                }
                choose();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose() {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choosing = true;
            field.setText(several ? Suggestions.withLastName(field.getText(), chosen) : chosen);
            field.end();
            choosing = false;
        }
        popup.hide();
    }
}
