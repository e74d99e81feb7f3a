package org.selfeval.ui.table.paste;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.selfeval.intake.Parsed;
import org.selfeval.intake.block.RowEdits;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.field.Editor;
import org.selfeval.ui.field.Editors;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Labels;
import org.selfeval.ui.field.Links;
import org.selfeval.ui.year.OpenYear;

/** One field of many rows at once: which, and what it is to hold. */
public final class BulkForm<R extends Row> extends VBox {

    private final OpenYear year;
    private final List<R> rows;
    private final ComboBox<Field<R, ?>> fields = new ComboBox<>();
    private final Label valueName = new Label(Texts.get("bulk.value"));
    private final Label refusal = new Label();
    private final StringProperty action = new SimpleStringProperty("");
    private final BooleanProperty possible = new SimpleBooleanProperty();
    private Editor editor;
    private Optional<UnaryOperator<R>> change = Optional.empty();

    /**
     * @param rows those to be filled, at least one
     * @param choices the fields to choose from
     * @param first the one chosen at first
     */
    public BulkForm(OpenYear year, List<R> rows, List<Field<R, ?>> choices, Field<R, ?> first) {
        this.year = year;
        this.rows = rows;
        getStyleClass().add("fields");
        Label fieldName = new Label(Texts.get("bulk.field"));
        fieldName.setLabelFor(fields);
        fieldName.getStyleClass().add("field-name");
        valueName.getStyleClass().add("field-name");
        refusal.getStyleClass().add("field-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        fields.setId("bulk-field");
        fields.setMaxWidth(Double.MAX_VALUE);
        fields.setConverter(new Labels<>(field -> FieldRow.label(field, year.unit())));
        fields.getItems().setAll(choices);
        getChildren().setAll(row(fieldName, fields), row(valueName), refusal);
        fields.valueProperty().subscribe(field -> {
            if (field != null) {
                offer(field);
            }
        });
        fields.setValue(first);
    }

    private static VBox row(Node... parts) {
        VBox row = new VBox(parts);
        row.getStyleClass().add("field-row");
        return row;
    }

    private <T> void offer(Field<R, T> field) {
        editor = Editors.forField(field, () -> Links.below(year.evaluation(), rows.getFirst().parent(), field));
        editor.control().setId("bulk-value");
        editor.control().setMaxWidth(Double.MAX_VALUE);
        editor.onInput(() -> read(field));
        valueName.setLabelFor(editor.control());
        ((VBox) valueName.getParent()).getChildren().setAll(valueName, editor.control());
        // Nothing entered is no wish to clear the rows: Enter at once must not do so.
        change = Optional.empty();
        refusal.setText("");
        action.set(Texts.get("bulk.fill", rows.size()));
        possible.set(false);
    }

    private <T> void read(Field<R, T> field) {
        String text = editor.text();
        Parsed<T> parsed = field.valueType() instanceof ValueType.Link
                ? Parsed.of(text.isEmpty() ? null : field.valueType().decode(text))
                : year.parser().parse(field, text);
        switch (parsed) {
            case Parsed.Value<T>(T value) -> {
                change = Optional.of(row -> field.set(row, value));
                refusal.setText("");
                action.set(Texts.get(value == null ? "bulk.clear" : "bulk.fill", rows.size()));
            }
            case Parsed.Refused<T>(var why) -> {
                change = Optional.empty();
                refusal.setText(why.toString());
            }
        }
        possible.set(change.isPresent());
    }

    /** Asks; the edit where the clerk agreed. */
    public Optional<Edit> ask(Dialogs dialogs) {
        return dialogs.form(Texts.get("bulk.title", rows.size()), this, action, possible, this::edit);
    }

    private Edit edit() {
        String label = Texts.get("edit.bulk", Phrase.of(fields.getValue().labelKey()), rows.size());
        return RowEdits.each(label, rows, change.orElseThrow());
    }
}
