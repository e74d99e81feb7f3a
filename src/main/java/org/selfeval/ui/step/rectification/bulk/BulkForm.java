package org.selfeval.ui.step.rectification.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.selfeval.intake.FieldParser;
import org.selfeval.intake.Parsed;
import org.selfeval.model.tree.Field;
import org.selfeval.text.Texts;

/** Asks for which rows, the day and the words of a change to many. */
final class BulkForm extends VBox {

    /** What was entered; unknown is null. */
    record Entry(List<Long> rows, LocalDate on, String words) {}

    private final FieldParser parser;
    private final Scope scope;
    private final RadioButton selected = new RadioButton();
    private final RadioButton all = new RadioButton();
    private final TextField date = new TextField();
    private final TextField words = new TextField();
    private final Label refusal = new Label();
    private final Field<?, LocalDate> dateField;
    private final Field<?, String> wordsField;
    private final boolean needsDate;

    /**
     * @param dateField the day to ask for, null for none
     * @param wordsField the words to ask for, null for none
     */
    BulkForm(FieldParser parser, Scope scope, Field<?, LocalDate> dateField, Field<?, String> wordsField,
            boolean needsDate) {
        this.parser = parser;
        this.scope = scope;
        this.dateField = dateField;
        this.wordsField = wordsField;
        this.needsDate = needsDate;
        getStyleClass().add("fields");
        ToggleGroup group = new ToggleGroup();
        selected.setToggleGroup(group);
        selected.setText(Texts.get("rectify.bulk.selected", scope.selected().size()));
        selected.setDisable(scope.selected().isEmpty());
        all.setToggleGroup(group);
        all.setText(Texts.get("rectify.bulk.all", scope.all().size()));
        group.selectToggle(scope.selected().isEmpty() ? all : selected);
        date.setId("bulkDate");
        date.setPromptText(Texts.get("field.datePrompt"));
        words.setId("bulkWords");
        add(dateField, date);
        add(wordsField, words);
        getChildren().addAll(selected, all);
        refusal.getStyleClass().add("field-refusal");
        refusal.setWrapText(true);
        getChildren().add(refusal);
    }

    private void add(Field<?, ?> field, Control control) {
        if (field != null) {
            Label name = new Label(Texts.get(field.labelKey()));
            name.setLabelFor(control);
            getChildren().add(new VBox(name, control));
        }
    }

    /** What was entered; empty where it cannot be taken, which is said then. */
    Optional<Entry> entry() {
        refusal.setText("");
        List<Long> rows = selected.isSelected() ? scope.selected() : scope.all();
        LocalDate on = dateField == null ? null : taken(dateField, date);
        String text = wordsField == null ? null : taken(wordsField, words);
        if (on == null && needsDate && refusal.getText().isEmpty()) {
            refusal.setText(Texts.get("rectify.bulk.needsDate"));
        }
        return refusal.getText().isEmpty() ? Optional.of(new Entry(rows, on, text)) : Optional.empty();
    }

    private <T> T taken(Field<?, T> field, TextField control) {
        return switch (parser.parse(field, control.getText())) {
            case Parsed.Value<T>(T value) -> value;
            case Parsed.Refused<T> refused -> {
                refusal.setText(refused.why().toString());
                yield null;
            }
        };
    }
}
