package org.selfeval.ui.step.scoring;

import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.evidence.EvidenceButton;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;

/** The chosen line below the table: how its score comes about, the clerk's words on it, what it is, and its first level. */
final class LineDetail {

    /** Chosen together, by example. */
    static final Set<Field<?, ?>> OF_RULE = Set.of(Indicator.RULE, Indicator.METRIC, Indicator.DIRECTION,
            Indicator.STEPS);

    /** What the first level's buttons do. */
    interface LevelActions {
        void addLevel();

        void moveLevel(Level level, int by);

        void deleteLevel(Level level);
    }

    private final StepContext context;
    private final LevelActions actions;
    private final Outcome outcomeFields;
    private final Definition definition;
    private final Form form;
    private final Node node;
    private SchemeLine shown;

    @FXML
    private EvidenceButton evidence;
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
    private ScrollPane outcomeScroll;
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

    LineDetail(StepContext context, LevelActions actions, SchemeChanges changes) {
        this.context = context;
        this.actions = actions;
        node = FxmlFile.SCORING_DETAIL.load(this);
        outcomeFields = new Outcome(context);
        outcomeScroll.setContent(outcomeFields.node());
        definition = new Definition(context, changes::rule, changes::reweigh);
        schemeScroll.setContent(definition.node());
        form = new Form(context.year());
        evidence.open(context);
        levelActions.disableProperty().bind(context.year().readOnlyProperty());
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
            outcomeFields.show(line, indicator);
            definition.show(indicator);
        });
    }

    private void bind(SchemeLine line) {
        form.clear();
        evidence.about(line.indicator().orElse(null));
        line.indicator().ifPresent(indicator -> {
            outcomeFields.bind(form, indicator);
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
        } else if (level.isSelected()) {
            tabs.getSelectionModel().select(outcome);
        }
    }

    /** Goes to the first field. */
    void enter() {
        Field<?, ?> first = shown.indicator().isEmpty()
                ? Level.NAME
                : reasons.isSelected() ? Indicator.DEVIATION : outcomeFields.first().orElse(Indicator.DEVIATION);
        focus(new FieldRef(first == Level.NAME ? shown.level().id() : shown.id(), first));
    }

    /** Goes to a field of the line that is shown, of its level, or of the average it is compared with. */
    boolean focus(FieldRef field) {
        if (field.field().type() == Benchmark.TYPE && !tabs.getTabs().contains(average)) {
            tabs.getTabs().add(average);
        }
        Tab tab = tab(field.field());
        tabs.getSelectionModel().select(tab);
        node.applyCss();
        if (scheme.isSelected() && definition.focus(field.field())) {
            return true;
        }
        if (outcome.isSelected()) {
            shown.indicator().ifPresent(indicator -> outcomeFields.show(shown, indicator));
        }
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
        return outcomeFields.ask(field) ? outcome : scheme;
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
        evidence.close();
        form.close();
    }
}
