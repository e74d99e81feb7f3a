package org.selfeval.ui.home;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.selfeval.exchange.Schemes;
import org.selfeval.text.Texts;

/** What a new year needs to be told: which year, which project, scored by which scheme. */
final class NewYearForm extends VBox {

    /** What was chosen; {@code scheme} is one of {@link Schemes#BUILT_IN}. */
    record Choice(int year, String project, String scheme) {}

    private static final int FIRST = 1949;
    private static final int LAST = 2199;

    private final Spinner<Integer> year = new Spinner<>(FIRST, LAST,
            LocalDate.now(ZoneId.systemDefault()).getYear() - 1);
    private final TextField project = new TextField();
    private final ComboBox<String> scheme = new ComboBox<>();

    NewYearForm() {
        getStyleClass().add("fields");
        year.setEditable(true);
        year.setId("newYear");
        year.getEditor().focusedProperty().subscribe(focused -> year.commitValue());
        project.setId("newProject");
        project.setPromptText(Texts.get("home.newProjectPrompt"));
        scheme.setId("newScheme");
        scheme.getItems().setAll(Schemes.BUILT_IN);
        scheme.setValue(Schemes.BUILT_IN.getFirst());
        scheme.setMaxWidth(Double.MAX_VALUE);
        scheme.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return Texts.get("scheme." + name);
            }

            @Override
            public String fromString(String shown) {
                return Schemes.BUILT_IN.getFirst();
            }
        });
        add("field.overview.year", year);
        add("field.overview.project", project);
        add("rowtype.scheme", scheme);
    }

    private void add(String key, javafx.scene.control.Control control) {
        Label label = new Label(Texts.get(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        VBox row = new VBox(label, control);
        row.getStyleClass().add("field-row");
        getChildren().add(row);
    }

    Choice choice() {
        year.commitValue();
        return new Choice(year.getValue(), project.getText().strip(), scheme.getValue());
    }
}
