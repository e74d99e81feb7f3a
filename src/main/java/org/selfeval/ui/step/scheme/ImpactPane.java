package org.selfeval.ui.step.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.selfeval.intake.RowNames;
import org.selfeval.scoring.Impact;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Texts;

/** Which scores a change would make others, before it is made. */
final class ImpactPane extends VBox {

    private final Label total = Parts.sentence("");
    private final VBox lines = new VBox();

    ImpactPane() {
        getStyleClass().add("impact");
        total.setId("impactTotal");
        total.getStyleClass().add("impact-total");
        lines.getStyleClass().add("impact-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        getChildren().setAll(Parts.sentence(Texts.get("scoring.impact"), "section-title"), total, scroll);
    }

    void show(Impact impact) {
        total.setText(impact.none()
                ? Texts.get("scoring.impact.none", total(impact.after()))
                : Texts.get("scoring.impact.total", total(impact.before()), total(impact.after())));
        lines.getChildren().setAll(impact.lines().stream().map(line -> Parts.sentence(words(line))).toList());
    }

    private static String total(ScoreSheet sheet) {
        return sheet.grade()
            .map(grade -> Texts.get("scoring.impact.graded", sheet.total(), grade))
            .orElseGet(() -> Texts.get("scoring.impact.rated", sheet.total(), sheet.ratedWeight(), sheet.weight()));
    }

    private static String words(Impact.Line line) {
        IndicatorScore any = line.after().or(line::before).orElseThrow();
        String name = RowNames.of(any.indicator());
        if (line.after().isEmpty()) {
            return Texts.get("scoring.impact.gone", name, points(line.before()));
        }
        if (line.before().isEmpty()) {
            return Texts.get("scoring.impact.new", name, weight(line.after()), points(line.after()));
        }
        return weight(line.before()).compareTo(weight(line.after())) == 0
                ? Texts.get("scoring.impact.score", name, points(line.before()), points(line.after()))
                : Texts.get("scoring.impact.both", name, weight(line.before()), weight(line.after()),
                        points(line.before()), points(line.after()));
    }

    private static BigDecimal weight(Optional<IndicatorScore> line) {
        return line.orElseThrow().weight();
    }

    private static String points(Optional<IndicatorScore> line) {
        return line.flatMap(IndicatorScore::score)
            .map(points -> Texts.get("scoring.impact.points", points))
            .orElse(Texts.get("scoring.unrated"));
    }
}
