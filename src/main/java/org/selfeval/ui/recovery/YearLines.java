package org.selfeval.ui.recovery;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.selfeval.safety.recovery.Choice;
import org.selfeval.safety.recovery.Findings;
import org.selfeval.safety.recovery.YearFinding;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Labels;

/** A line for each year: what the store and the backups have of it, and what is chosen. A year's choice is reached by Tab. */
final class YearLines {

    private final GridPane grid;
    private final Wording words;
    private final Map<String, ChoiceBox<Choice>> choices = new HashMap<>();

    YearLines(GridPane grid, Wording words) {
        this.grid = grid;
        this.words = words;
    }

    void show(Findings findings) {
        for (YearFinding year : findings.years()) {
            line(year, grid.getRowCount());
        }
    }

    private void line(YearFinding year, int row) {
        ChoiceBox<Choice> box = new ChoiceBox<>();
        box.setId("choice-" + (row - 1));
        box.getItems().setAll(year.choices());
        box.setConverter(new Labels<>(Texts::label));
        box.setValue(year.suggested());
        box.setAccessibleText(Texts.get("recovery.choiceOf", Wording.name(year)));
        box.setMaxWidth(Double.MAX_VALUE);
        Label missing = text("");
        missing.setId("missing-" + (row - 1));
        box.valueProperty().subscribe(choice -> missing.setText(words.missing(year, choice)));
        choices.put(year.id(), box);
        Label name = text(Wording.name(year));
        name.getStyleClass().add("strong");
        Label store = text(words.store(year));
        store.setId("store-" + (row - 1));
        store.getStyleClass().add(year.whole() || year.deleted().isPresent() ? "good" : "bad");
        grid.addRow(row, name, store, text(words.backup(year)), box, missing);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("cell");
        label.setWrapText(true);
        return label;
    }

    /** What is chosen, by the evaluation's id. */
    Map<String, Choice> chosen() {
        Map<String, Choice> chosen = new HashMap<>();
        choices.forEach((id, box) -> chosen.put(id, box.getValue()));
        return chosen;
    }
}
