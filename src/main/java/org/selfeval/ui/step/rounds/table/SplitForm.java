package org.selfeval.ui.step.rounds.table;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.selfeval.intake.FieldParser;
import org.selfeval.intake.Parsed;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.UnitSplit;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.WholeSpinner;

/** Asks how many organisations to take out of a line, what they are called, and which single findings go with them. */
final class SplitForm extends VBox {

    private static final double FINDINGS_HEIGHT = 160;

    private final Node<InspectedUnit> line;
    private final FieldParser parser;
    private final Label refusal = new Label();
    private final Spinner<Integer> taken = new Spinner<>();
    private final TextField name = new TextField();
    private final Set<Long> findings = new LinkedHashSet<>();

    SplitForm(Node<InspectedUnit> line, FieldParser parser) {
        this.line = line;
        this.parser = parser;
        int count = Counts.size(line.row().count());
        getStyleClass().add("fields");
        WholeSpinner.run(taken, 1, count - 1, 1);
        taken.setId("splitTaken");
        name.setId("splitName");
        name.setPromptText(Texts.get("rounds.splitPrompt"));
        name.setText(Texts.get("rounds.splitName", RowNames.of(line.row())));
        name.textProperty().subscribe(typed -> check());
        refusal.getStyleClass().add("field-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Label about = new Label(Texts.get("rounds.splitAbout", RowNames.of(line.row()), count));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        getChildren().add(about);
        add("rounds.splitTaken", taken);
        add("rounds.splitNewName", name);
        getChildren().add(refusal);
        if (!line.children(Finding.TYPE).isEmpty()) {
            add("rounds.splitFindings", findings());
        }
    }

    private void check() {
        refusal.setText(parser.parse(InspectedUnit.NAME, name.getText()) instanceof Parsed.Refused<String>(Phrase why)
                ? why.toString()
                : "");
    }

    private ScrollPane findings() {
        VBox list = new VBox();
        list.getStyleClass().add("fields");
        for (Finding finding : line.rows(Finding.TYPE)) {
            CheckBox goes = new CheckBox(RowNames.of(finding));
            goes.selectedProperty().addListener((o, was, is) -> {
                if (is) {
                    findings.add(finding.id());
                } else {
                    findings.remove(finding.id());
                }
            });
            list.getChildren().add(goes);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(FINDINGS_HEIGHT);
        return scroll;
    }

    private void add(String key, Control control) {
        Label label = new Label(Texts.get(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        VBox row = new VBox(label, control);
        row.getStyleClass().add("field-row");
        getChildren().add(row);
    }

    /** Whether the name can be taken. */
    ObservableBooleanValue possible() {
        return refusal.textProperty().isEmpty();
    }

    /** What was asked for. */
    UnitSplit split() {
        taken.commitValue();
        return new UnitSplit(line, taken.getValue(), name.getText().strip(), findings);
    }
}
