package org.selfeval.ui.step.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.step.StepContext;

/**
 * How a line's score comes about, and what the clerk may put in place of the actual value or the score: only what counts
 * under the line's rule and the scheme's mode, what holds something, and what was asked for.
 */
final class Outcome {

    private final StepContext context;
    private final Node node;
    private final Set<HBox> asked = new HashSet<>();

    @FXML
    private ScoreStory story;
    @FXML
    private Label mode;
    @FXML
    private HBox entered;
    @FXML
    private HBox overrideActual;
    @FXML
    private HBox judged;
    @FXML
    private FieldRow band;
    @FXML
    private HBox overrideScore;
    @FXML
    private HBox deduction;

    Outcome(StepContext context) {
        this.context = context;
        node = FxmlFile.SCORING_OUTCOME.load(this);
    }

    Node node() {
        return node;
    }

    void bind(Form form, Indicator line) {
        asked.clear();
        form.bindAll(node, line.id());
    }

    void show(SchemeLine line, Indicator indicator) {
        story.show(context.year().evaluation(), line.score(), context.jump());
        Parameters rules = Parameters.of(context.year().evaluation().scheme().row());
        ScoreMode decides = rules.scoreMode();
        boolean byBand = indicator.rule() == RuleKind.BAND;
        boolean byClerk = byBand || indicator.rule() == RuleKind.TYPED;
        boolean typed = indicator.metric() == null || indicator.metric() == Metric.ENTERED;
        mode.setText(Texts.get("help.scoreMode." + decides));
        reveal(entered, indicator, typed);
        reveal(overrideActual, indicator, !typed);
        reveal(judged, indicator, byClerk || decides == ScoreMode.TYPED);
        Presence.set(band, byBand || indicator.band() != null || asked.contains(judged));
        reveal(overrideScore, indicator, decides == ScoreMode.EDITABLE);
        reveal(deduction, indicator, !byClerk && decides != ScoreMode.TYPED && exceeds(line, rules));
    }

    private static boolean exceeds(SchemeLine line, Parameters rules) {
        return line.score()
            .flatMap(score -> score.rule().completion())
            .filter(ratio -> ratio.compareTo(Fraction.of(rules.overThreshold())) >= 0)
            .isPresent();
    }

    private void reveal(HBox pair, Indicator line, boolean relevant) {
        boolean filled = fields(pair).anyMatch(row -> row.field().getFrom(line) != null);
        Presence.set(pair, relevant || filled || asked.contains(pair));
    }

    private List<HBox> pairs() {
        return List.of(entered, overrideActual, judged, overrideScore, deduction);
    }

    private static Stream<FieldRow> fields(HBox pair) {
        return pair.getChildren().stream().map(FieldRow.class::cast);
    }

    /** Whether a field stands here; it is shown from the next {@link #show} on, also where it does not count. */
    boolean ask(Field<?, ?> field) {
        Optional<HBox> pair = pairs().stream()
            .filter(one -> fields(one).anyMatch(row -> row.field() == field))
            .findFirst();
        pair.ifPresent(asked::add);
        return pair.isPresent();
    }

    /** The first field that is shown. */
    Optional<Field<?, ?>> first() {
        return pairs().stream()
            .filter(Node::isVisible)
            .flatMap(Outcome::fields)
            .filter(Node::isVisible)
            .findFirst()
            .map(FieldRow::field);
    }
}
