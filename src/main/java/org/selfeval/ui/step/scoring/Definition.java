package org.selfeval.ui.step.scoring;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.rule.RuleExample;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.step.StepContext;

/** What an indicator is: its names, its target, and by a sentence with numbers the rule it is scored by. */
final class Definition {

    private final StepContext context;
    private final Consumer<Indicator> rule;
    private final Runnable weights;
    private final Node node;
    private Indicator shown;

    @FXML
    private Label ruleText;
    @FXML
    private Button changeRule;
    @FXML
    private Button changeWeight;
    @FXML
    private HBox planned;
    @FXML
    private FieldRow target;
    @FXML
    private HBox adjusted;

    /**
     * @param rule asks for another rule
     * @param weights asks for other weights
     */
    Definition(StepContext context, Consumer<Indicator> rule, Runnable weights) {
        this.context = context;
        this.rule = rule;
        this.weights = weights;
        node = FxmlFile.SCORING_DEFINITION.load(this);
        changeRule.disableProperty().bind(context.year().readOnlyProperty());
        changeWeight.disableProperty().bind(context.year().readOnlyProperty());
    }

    Node node() {
        return node;
    }

    void bind(Form form, Indicator line) {
        form.bindAll(node, line.id());
        show(line);
    }

    void show(Indicator line) {
        shown = line;
        RuleKind kind = Objects.requireNonNullElse(line.rule(), RuleKind.PROPORTIONAL);
        ruleText.setText(Texts.get("scoring.rule", kind, Objects.requireNonNullElse(line.metric(), Metric.ENTERED),
                RuleExample.of(context.year().evaluation(), line, kind)));
        boolean byPlan = line.metric() == Metric.ROUNDS;
        Presence.set(planned, byPlan);
        Presence.set(target, !byPlan || line.target() != null);
        Presence.set(adjusted, !byPlan || line.adjustedTarget() != null || line.targetReason() != null);
    }

    /** Goes to where a field is changed; its form goes on from there. */
    boolean focus(Field<?, ?> field) {
        Presence.set(target, target.isVisible() || field == Indicator.TARGET);
        Presence.set(adjusted,
                adjusted.isVisible() || field == Indicator.ADJUSTED_TARGET || field == Indicator.TARGET_REASON);
        if (field == Indicator.WEIGHT) {
            changeWeight.requestFocus();
            return true;
        }
        if (LineDetail.OF_RULE.contains(field)) {
            changeRule.requestFocus();
            return true;
        }
        return false;
    }

    @FXML
    private void changeRule() {
        rule.accept(shown);
    }

    @FXML
    private void changeWeight() {
        weights.run();
    }

    @FXML
    private void plan() {
        context.jump().accept(FieldRef.of(context.year().evaluation().overview(), Overview.PLANNED_ROUNDS));
    }
}
