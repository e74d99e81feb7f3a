package org.selfeval.ui.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.selfeval.intake.Initials;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;

/** Controls as {@link Editor}s: an existing one wrapped, or the usual one for a kind of value. */
public final class Editors {

    private static final int TEXT_ROWS = 3;
    private static final String SEPARATOR = "、";

    private Editors() {}

    /**
     * The usual control for a field; {@code links} are the rows that can be chosen where the field links to one, by number
     * and name.
     */
    public static Editor forField(Field<?, ?> field, Supplier<List<Choice>> links) {
        return switch (field.valueType()) {
            case ValueType.Text(int limit) when limit > ValueType.NAME_LIMIT -> area();
            case ValueType.Choice<?> choice -> choice(labels(choice.choices()));
            case ValueType.Flag() -> choice(List.of(Texts.get("field.yes"), Texts.get("field.no")));
            case ValueType.Choices<?> choices -> several(labels(choices.choices()));
            case ValueType.Link() -> new OneOf(new ComboBox<>(), links);
            case ValueType.Date() -> line(Texts.get("field.datePrompt"));
            default -> line("");
        };
    }

    /** One thing that can be chosen: the text that is kept, and what is shown for it. */
    public record Choice(String text, String shown) {}

    /** Wraps any text control. */
    public static Editor of(TextInputControl control) {
        return new Typed(control);
    }

    private static Editor line(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return of(field);
    }

    private static Editor area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(TEXT_ROWS);
        return of(area);
    }

    private static Editor choice(List<String> labels) {
        List<Choice> choices = labels.stream().map(label -> new Choice(label, label)).toList();
        return new OneOf(new ComboBox<>(), () -> choices);
    }

    private static List<String> labels(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Texts::label).toList();
    }

    private static Editor several(List<String> labels) {
        return new Several(new MenuButton(), labels);
    }

    /** Shared by all: what the program shows is no input. */
    private abstract static class Base implements Editor {

        private final List<Runnable> listeners = new ArrayList<>();
        private boolean showing;

        @Override
        public final void onInput(Runnable listener) {
            listeners.add(listener);
        }

        @Override
        public final void show(String text) {
            showing = true;
            try {
                set(text);
            } finally {
                showing = false;
            }
        }

        abstract void set(String text);

        final void input() {
            if (!showing) {
                listeners.forEach(Runnable::run);
            }
        }
    }

    private static final class Typed extends Base {

        private final TextInputControl control;

        Typed(TextInputControl control) {
            this.control = control;
            control.textProperty().addListener((o, was, is) -> input());
        }

        @Override
        public Control control() {
            return control;
        }

        @Override
        public String text() {
            return control.getText() == null ? "" : control.getText();
        }

        @Override
        void set(String text) {
            if (!text.equals(text())) {
                control.setText(text);
            }
        }
    }

    /** One of several; the first line takes the choice back. */
    private static final class OneOf extends Base {

        private static final Choice NONE = new Choice("", "");

        private final ComboBox<Choice> box;
        private final Supplier<List<Choice>> choices;

        OneOf(ComboBox<Choice> box, Supplier<List<Choice>> choices) {
            this.box = box;
            this.choices = choices;
            box.setMaxWidth(Double.MAX_VALUE);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(Choice choice) {
                    return choice == null || choice.text().isEmpty() ? Texts.get("field.unknown") : choice.shown();
                }

                @Override
                public Choice fromString(String text) {
                    return NONE;
                }
            });
            fill();
            box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
            box.setOnShowing(event -> fill());
            box.valueProperty().addListener((o, was, is) -> input());
        }

        /** A digit chooses by place, a letter by the first sound, any other character by how the choices begin. */
        private void typed(KeyEvent key) {
            List<String> shown = box.getItems().stream().skip(1).map(Choice::shown).toList();
            int now = box.getSelectionModel().getSelectedIndex() - 1;
            Initials.choose(shown, now, key.getCharacter()).ifPresent(place -> {
                box.getSelectionModel().select(place + 1);
                key.consume();
            });
        }

        private void fill() {
            List<Choice> wanted = Stream.concat(Stream.of(NONE), choices.get().stream()).toList();
            if (!wanted.equals(box.getItems())) {
                String chosen = text();
                box.getItems().setAll(wanted);
                show(chosen);
            }
        }

        @Override
        public Control control() {
            return box;
        }

        @Override
        public String text() {
            return box.getValue() == null ? "" : box.getValue().text();
        }

        @Override
        void set(String text) {
            box.setValue(Stream.concat(box.getItems().stream(), choices.get().stream())
                .filter(choice -> choice.text().equals(text))
                .findFirst()
                .orElse(NONE));
        }
    }

    private static final class Several extends Base {

        private final MenuButton button;
        private final List<CheckBox> boxes = new ArrayList<>();

        Several(MenuButton button, List<String> labels) {
            this.button = button;
            button.setMaxWidth(Double.MAX_VALUE);
            for (String label : labels) {
                CheckBox box = new CheckBox(label);
                box.setMouseTransparent(true);
                box.setFocusTraversable(false);
                box.selectedProperty().addListener((o, was, is) -> {
                    name();
                    input();
                });
                boxes.add(box);
                button.getItems().add(item(box));
            }
            name();
        }

        /**
         * The list stays open for the next tick, by mouse and by key. The menu hears of clicks through what it shows, and a
         * box that took them would be ticked twice: so the box lets them through to a pane that is there to be clicked on.
         */
        private static CustomMenuItem item(CheckBox box) {
            CustomMenuItem item = new CustomMenuItem(new StackPane(box), false);
            item.setText(box.getText());
            item.setOnAction(event -> box.setSelected(!box.isSelected()));
            return item;
        }

        private void name() {
            button.setText(text().isEmpty() ? Texts.get("field.unknown") : text());
        }

        @Override
        public Control control() {
            return button;
        }

        @Override
        public String text() {
            return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .collect(Collectors.joining(SEPARATOR));
        }

        @Override
        void set(String text) {
            List<String> chosen = List.of(text.split(SEPARATOR, -1));
            boxes.forEach(box -> box.setSelected(chosen.contains(box.getText())));
        }
    }
}
