package org.selfeval.ui.step.scheme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.scoring.rule.RuleExample;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.year.OpenYear;

/** How an indicator is measured, said in a sentence, and its rule, chosen among examples with the line's own numbers. */
final class RuleForm {

    private final OpenYear trial;
    private final long line;
    private final Node node;
    private final Form form;
    private final Map<RuleKind, Label> examples = new EnumMap<>(RuleKind.class);
    private final Map<RuleKind, RadioButton> buttons = new EnumMap<>(RuleKind.class);
    private final Runnable stopListening;

    @FXML
    private VBox kinds;
    @FXML
    private Label measured;
    @FXML
    private FieldRow steps;
    @FXML
    private FieldRow direction;

    RuleForm(OpenYear trial, long line) {
        this.trial = trial;
        this.line = line;
        node = FxmlFile.SCHEME_RULE.load(this);
        form = new Form(trial);
        form.bindAll(node, line);
        ToggleGroup group = new ToggleGroup();
        for (RuleKind kind : RuleKind.values()) {
            kinds.getChildren().add(choice(kind, group));
        }
        stopListening = trial.onChange(change -> show());
        show();
    }

    private VBox choice(RuleKind kind, ToggleGroup group) {
        RadioButton button = new RadioButton(Texts.label(kind));
        button.setToggleGroup(group);
        button.setId("rule-" + kind);
        button.setOnAction(event -> trial.set(row(), Indicator.RULE, kind, trial.newVisit()));
        Label example = Parts.sentence("", "field-help");
        example.getStyleClass().add("example");
        buttons.put(kind, button);
        examples.put(kind, example);
        return new VBox(button, example);
    }

    private Indicator row() {
        return trial.row(line, Indicator.class).orElseThrow();
    }

    private void show() {
        Indicator now = row();
        RuleKind chosen = Objects.requireNonNullElse(now.rule(), RuleKind.PROPORTIONAL);
        buttons.get(chosen).setSelected(true);
        examples.forEach((kind, example) -> {
            example.setText(RuleExample.of(trial.evaluation(), now, kind).toString());
            buttons.get(kind).setAccessibleHelp(example.getText());
        });
        measured.setText(Texts.get("help.metric." + Objects.requireNonNullElse(now.metric(), Metric.ENTERED)));
        Presence.set(steps, chosen == RuleKind.STEPS);
        Presence.set(direction, chosen != RuleKind.BAND && chosen != RuleKind.TYPED);
    }

    Node node() {
        return node;
    }

    void close() {
        stopListening.run();
        form.close();
    }
}
