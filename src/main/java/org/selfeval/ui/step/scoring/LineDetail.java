package org.selfeval.ui.step.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;

/** The chosen line below the table: how its score comes about, the clerk's words on it, what it is, and its first level. */
final class LineDetail {

    /** Chosen together, by example. */
    static final Set<Field<?, ?>> OF_RULE = Set.of(Indicator.RULE, Indicator.METRIC, Indicator.DIRECTION,
            Indicator.STEPS);

    private static final Set<Field<?, ?>> OF_OUTCOME = Set.of(Indicator.ACTUAL, Indicator.ACTUAL_TEXT,
            Indicator.OVERRIDE_ACTUAL, Indicator.OVERRIDE_ACTUAL_REASON, Indicator.BAND, Indicator.TYPED_SCORE,
            Indicator.TYPED_SCORE_REASON, Indicator.OVERRIDE_SCORE, Indicator.OVERRIDE_SCORE_REASON,
            Indicator.DEDUCTION);

    /** What the first level's buttons do. */
    interface LevelActions {
        void addLevel();

        void moveLevel(Level level, int by);

        void deleteLevel(Level level);
    }

    private final StepContext context;
    private final LevelActions actions;
    private final Definition definition;
    private final Form form;
    private final Node node;
    private final Set<HBox> asked = new HashSet<>();
    private SchemeLine shown;

    @FXML
    private TabPane tabs;
    @FXML
    private Tab outcome;
    @FXML
    private Tab reasons;
    @FXML
    private Tab scheme;
    @FXML
    private Tab level;
    @FXML
    private Tab average;
    @FXML
    private HBox outcomeFields;
    @FXML
    private HBox reasonFields;
    @FXML
    private ScrollPane schemeScroll;
    @FXML
    private VBox levelFields;
    @FXML
    private HBox levelActions;
    @FXML
    private HBox averageFields;
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

    LineDetail(StepContext context, LevelActions actions, SchemeChanges changes) {
        this.context = context;
        this.actions = actions;
        node = FxmlFile.SCORING_DETAIL.load(this);
        definition = new Definition(context, changes::rule, changes::reweigh);
        schemeScroll.setContent(definition.node());
        form = new Form(context.year());
        levelActions.disableProperty().bind(context.year().archivedProperty());
    }

    Node node() {
        return node;
    }

    /** Shows a line, or another version of the one it shows. */
    void show(SchemeLine line) {
        boolean same = shown != null && shown.id() == line.id() && shown.level().id() == line.level().id();
        shown = line;
        if (!same) {
            bind(line);
        }
        line.indicator().ifPresent(indicator -> {
            story.show(context.year().evaluation(), line.score(), context.jump());
            showRelevant(indicator);
            definition.show(indicator);
        });
    }

    private void bind(SchemeLine line) {
        form.clear();
        asked.clear();
        line.indicator().ifPresent(indicator -> {
            form.bindAll(outcomeFields, indicator.id());
            form.bindAll(reasonFields, indicator.id());
            definition.bind(form, indicator);
        });
        form.bindAll(levelFields, line.level().id());
        form.bindAll(averageFields, context.year().evaluation().benchmark().id());
        List.of(outcome, reasons, scheme).forEach(tab -> tab.setDisable(line.indicator().isEmpty()));
        boolean compares = line.indicator().map(Indicator::metric).filter(Metric.FINDINGS::equals).isPresent();
        if (!compares) {
            tabs.getTabs().remove(average);
        } else if (!tabs.getTabs().contains(average)) {
            tabs.getTabs().add(average);
        }
        if (line.indicator().isEmpty()) {
            tabs.getSelectionModel().select(level);
        } else if (tabs.getSelectionModel().getSelectedItem() == level) {
            tabs.getSelectionModel().select(outcome);
        }
    }

    /** Only what counts under the rule and the scheme's mode, what holds something, and what was asked for. */
    private void showRelevant(Indicator line) {
        ScoreMode decides = Parameters.of(context.year().evaluation().scheme().row()).scoreMode();
        boolean byBand = line.rule() == RuleKind.BAND;
        boolean byClerk = byBand || line.rule() == RuleKind.TYPED;
        boolean typed = line.metric() == null || line.metric() == Metric.ENTERED;
        mode.setText(Texts.get("help.scoreMode." + decides));
        reveal(entered, line, typed);
        reveal(overrideActual, line, !typed);
        reveal(judged, line, byClerk || decides == ScoreMode.TYPED);
        boolean banded = byBand || line.band() != null || asked.contains(judged);
        band.setVisible(banded);
        band.setManaged(banded);
        reveal(overrideScore, line, decides == ScoreMode.EDITABLE);
        reveal(deduction, line, !byClerk && decides != ScoreMode.TYPED && exceeds());
    }

    private boolean exceeds() {
        Parameters rules = Parameters.of(context.year().evaluation().scheme().row());
        return shown.score()
            .flatMap(score -> score.rule().completion())
            .filter(ratio -> ratio.compareTo(org.selfeval.scoring.Fraction.of(rules.overThreshold())) >= 0)
            .isPresent();
    }

    private void reveal(HBox pair, Indicator line, boolean relevant) {
        boolean filled = pair.getChildren()
            .stream()
            .map(FieldRow.class::cast)
            .anyMatch(row -> row.field().getFrom(line) != null);
        pair.setVisible(relevant || filled || asked.contains(pair));
        pair.setManaged(pair.isVisible());
    }

    /** Goes to the first field. */
    void enter() {
        Field<?, ?> first = shown.indicator().isEmpty()
                ? Level.NAME
                : tabs.getSelectionModel().getSelectedItem() == reasons ? Indicator.DEVIATION : firstOutcome();
        focus(new FieldRef(first == Level.NAME ? shown.level().id() : shown.id(), first));
    }

    private Field<?, ?> firstOutcome() {
        return List.of(entered, overrideActual, judged, overrideScore)
            .stream()
            .filter(Node::isVisible)
            .flatMap(pair -> pair.getChildren().stream())
            .filter(Node::isVisible)
            .findFirst()
            .<Field<?, ?>>map(row -> ((FieldRow) row).field())
            .orElse(Indicator.DEVIATION);
    }

    /** Goes to a field of the line that is shown, of its level, or of the average it is compared with. */
    boolean focus(FieldRef field) {
        if (field.field().type() == Benchmark.TYPE && !tabs.getTabs().contains(average)) {
            tabs.getTabs().add(average);
        }
        Tab tab = tab(field.field());
        tabs.getSelectionModel().select(tab);
        node.applyCss();
        if (tab == scheme && definition.focus(field.field())) {
            return true;
        }
        ask(field.field());
        return form.focus(field);
    }

    private Tab tab(Field<?, ?> field) {
        if (field.type() == Level.TYPE) {
            return level;
        }
        if (field.type() == Benchmark.TYPE) {
            return average;
        }
        if (field == Indicator.DEVIATION || field == Indicator.MEASURE) {
            return reasons;
        }
        return OF_OUTCOME.contains(field) ? outcome : scheme;
    }

    private void ask(Field<?, ?> field) {
        Optional<HBox> pair = List.of(entered, overrideActual, judged, overrideScore, deduction)
            .stream()
            .filter(one -> one.getChildren().stream().anyMatch(row -> ((FieldRow) row).field() == field))
            .findFirst();
        pair.ifPresent(one -> {
            asked.add(one);
            shown.indicator().ifPresent(this::showRelevant);
        });
    }

    @FXML
    private void addLevel() {
        actions.addLevel();
    }

    @FXML
    private void levelUp() {
        actions.moveLevel(shown.level(), -1);
    }

    @FXML
    private void levelDown() {
        actions.moveLevel(shown.level(), 1);
    }

    @FXML
    private void deleteLevel() {
        actions.deleteLevel(shown.level());
    }

    /** Lets go of the line. */
    void clear() {
        shown = null;
        form.clear();
    }

    void close() {
        form.close();
    }
}
