package org.selfeval.ui.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.selfeval.model.kind.ScoreMode;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.rule.OverFulfilment;
import org.selfeval.text.Texts;

/** One indicator of the score card: its points as a bar, and on demand how they come about and from where. */
final class ScoreLine extends VBox {

    private static final int PLACES = 2;
    private static final int SHARE_PLACES = 4;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass UNRATED = PseudoClass.getPseudoClass("unrated");

    private final OpenYear year;
    private final Label name = new Label();
    private final HBox marks = new HBox();
    private final Label points = new Label();
    private final Region filled = new Region();
    private final StackPane bar = new StackPane(filled);
    private final ScoreDetails details;
    private final ToggleButton head = new ToggleButton();
    private double share;
    private IndicatorScore shown;
    private IndicatorScore explained;

    ScoreLine(OpenYear year, Consumer<FieldRef> jump) {
        this.year = year;
        details = new ScoreDetails(year, jump);
        getStyleClass().add("score-line");
        name.getStyleClass().add("score-name");
        name.setMinWidth(0);
        marks.getStyleClass().add("score-marks");
        marks.setMinWidth(Region.USE_PREF_SIZE);
        points.getStyleClass().add("score-points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, marks, gap, points);
        line.getStyleClass().add("score-title");
        head.setGraphic(line);
        head.getStyleClass().setAll("score-head");
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(2));
        bar.getStyleClass().add("bar-track");
        filled.getStyleClass().add("bar-filled");
        bar.widthProperty().subscribe(width -> filled.setMaxWidth(width.doubleValue() * share));
        details.visibleProperty().bind(head.selectedProperty());
        details.managedProperty().bind(head.selectedProperty());
        head.selectedProperty().subscribe(open -> explain());
        getChildren().setAll(head, bar, details);
    }

    /** What opens and closes it. */
    ToggleButton head() {
        return head;
    }

    void show(IndicatorScore score, String title) {
        shown = score;
        name.setText(title);
        points.setText(score.score()
            .map(got -> Texts.get("year.points", two(got), score.weight()))
            .orElseGet(() -> Texts.get("year.unratedLine", score.weight())));
        share = score.weight().signum() == 0
                ? 0
                : score.score()
                    .map(got -> got.divide(score.weight(), SHARE_PLACES, RoundingMode.HALF_UP).doubleValue())
                    .orElse(0.0);
        filled.setMaxWidth(bar.getWidth() * share);
        pseudoClassStateChanged(BELOW, score.belowWeight());
        pseudoClassStateChanged(UNRATED, !score.rated());
        List<String> said = mark(score);
        said.addFirst(points.getText());
        head.setAccessibleText(Texts.get("year.lineSpoken", title, said));
        explain();
    }

    /** Points always show two places, so that they stand under each other. */
    private static String two(BigDecimal points) {
        return points.setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** What somebody reading the points should know besides: put right by hand, far above the target. */
    private List<String> mark(IndicatorScore score) {
        List<String> said = new ArrayList<>();
        Parameters parameters = Parameters.of(year.evaluation().scheme().row());
        boolean instead = score.overridden() && parameters.scoreMode() != ScoreMode.TYPED;
        if (instead || score.actual().origin() == Origin.OVERRIDDEN) {
            said.add(Texts.get("year.overridden"));
        }
        OverFulfilment.of(score, parameters)
            .ifPresent(ratio -> said.add(Texts.get("year.over", Rounding.percent(ratio))));
        marks.getChildren().setAll(said.stream().map(ScoreLine::chip).toList());
        return said;
    }

    private static Node chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", "mark-chip");
        return chip;
    }

    /** Names of rows may have changed too, so it is told anew; not under the focus of somebody walking its links. */
    private void explain() {
        if (head.isSelected() && shown != null && !(details.isFocusWithin() && shown.equals(explained))) {
            explained = shown;
            details.show(shown);
        }
    }
}
