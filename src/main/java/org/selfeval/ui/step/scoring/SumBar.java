package org.selfeval.ui.step.scoring;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.scheme.Reweighting;
import org.selfeval.model.tree.Node;
import org.selfeval.text.Texts;

/** The sum of all points, what is missing to 100 or too much, and what each first level has. Always in sight. */
public final class SumBar extends FlowPane {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public SumBar() {
        getStyleClass().add("sum-bar");
    }

    void show(Evaluation year) {
        boolean all = Boolean.TRUE.equals(year.scheme().row().rescale());
        BigDecimal sum = Reweighting.sum(year.indicators(), all);
        getChildren().setAll(total(sum));
        for (Node<Level> level : year.scheme().children(Level.TYPE)) {
            BigDecimal points = Reweighting.sum(level.rows(Indicator.TYPE), all);
            BigDecimal own = level.row().weight();
            boolean fits = own == null || own.compareTo(points) == 0;
            Label part = new Label(fits
                    ? Texts.get("scoring.sum.level", RowNames.of(level.row()), points)
                    : Texts.get("scoring.sum.levelDiffers", RowNames.of(level.row()), points, own));
            part.getStyleClass().addAll("chip", fits ? "plain" : "danger");
            getChildren().add(part);
        }
    }

    private static Label total(BigDecimal sum) {
        int side = sum.compareTo(FULL);
        Label label = new Label(side == 0
                ? Texts.get("scoring.sum.full")
                : side < 0
                        ? Texts.get("scoring.sum.missing", sum, FULL.subtract(sum))
                        : Texts.get("scoring.sum.surplus", sum, sum.subtract(FULL)));
        label.setId("weightSum");
        label.getStyleClass().addAll("chip", side == 0 ? "success" : "danger");
        return label;
    }
}
