package org.selfeval.ui.step.satisfaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.statement.FactLine;
import org.selfeval.ui.statement.StatementList;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;

/**
 * Step 5, 满意度: the numbers of complaints, or the statement that there were none; the survey, where there was one; the
 * rates and the points that come of both as they stand while one types.
 */
public final class SatisfactionStep implements Step {

    /** Unlike a Set.of, it can be asked for the metric that an indicator has not got yet. */
    private static final Set<Metric> METRICS = EnumSet.of(Metric.COMPLAINTS, Metric.SURVEY);

    private final StepContext context;
    private final Node node;
    private final Form form;
    private final FactLine none;
    private final StatementList misplaced;
    private final Map<SurveyRate, RateTile> tiles = new EnumMap<>(SurveyRate.class);
    private final Subscription watching;

    @FXML
    private HBox rates;
    @FXML
    private VBox points;
    @FXML
    private VBox statement;

    public SatisfactionStep(StepContext context) {
        this.context = context;
        node = FxmlFile.SATISFACTION.load(this);
        form = new Form(context.year());
        form.bindAll(node, context.year().evaluation().satisfaction().id());
        none = new FactLine(context.year(), context.toasts(), StatementSubject.NO_COMPLAINTS,
                context.year().evaluation().overview().id());
        misplaced = new StatementList(context.year(), context.toasts(), this::misplaced);
        misplaced.managedProperty().bind(misplaced.visibleProperty());
        statement.getChildren().setAll(none.node(), misplaced);
        for (SurveyRate rate : SurveyRate.values()) {
            RateTile tile = new RateTile(Texts.label(rate));
            HBox.setHgrow(tile, Priority.ALWAYS);
            tiles.put(rate, tile);
        }
        rates.getChildren().setAll(tiles.values());
        watching = Subscription.combine(context.year().evaluationProperty().subscribe(this::showRates),
                context.year().scoresProperty().subscribe(this::showPoints));
    }

    /** Words on complaints that hang on a single round or unit instead of the year. */
    private List<Statement> misplaced() {
        List<Statement> found = new ArrayList<>();
        Evaluation year = context.year().evaluation();
        year.rounds().forEach(round -> {
            found.addAll(round.rows(Statement.TYPE));
            round.children(Group.TYPE).forEach(group -> found.addAll(group.rows(Statement.TYPE)));
            round.children(InspectedUnit.TYPE).forEach(unit -> found.addAll(unit.rows(Statement.TYPE)));
        });
        found.removeIf(said -> said.subject() != StatementSubject.NO_COMPLAINTS);
        return found;
    }

    private void showRates(Evaluation year) {
        Satisfaction survey = year.satisfaction();
        tiles.forEach((rate, tile) -> tile.show(rate.shown(survey), rate.derivation(survey)));
    }

    private void showPoints(ScoreSheet sheet) {
        points.getChildren()
            .setAll(sheet.indicators()
                .stream()
                .filter(line -> METRICS.contains(line.indicator().metric()))
                .map(SatisfactionStep::line)
                .toList());
    }

    private static Node line(IndicatorScore line) {
        Label label = new Label(Texts.get("satisfaction.line", RowNames.of(line.indicator()), line.score()
            .map(got -> Texts.get("year.points", got, line.weight()))
            .orElseGet(() -> Texts.get("year.unrated", line.weight())), line.explanation()));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        return form.focus(field) || none.focus(field) || misplaced.focus(field);
    }

    @Override
    public void close() {
        watching.unsubscribe();
        form.close();
        none.close();
        misplaced.close();
    }
}
