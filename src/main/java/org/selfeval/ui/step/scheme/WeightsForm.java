package org.selfeval.ui.step.scheme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.selfeval.intake.Parsed;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.scheme.Reweighting;
import org.selfeval.model.tree.Node;
import org.selfeval.text.Texts;
import org.selfeval.ui.year.OpenYear;

/** All weights of the scheme, with the sums of the levels and of all as they are typed. */
final class WeightsForm extends VBox {

    private static final double WIDTH = 620;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final OpenYear trial;
    private final Map<Long, TextField> fields = new LinkedHashMap<>();
    private final Map<Long, Label> levelSums = new LinkedHashMap<>();
    private final Label sum = new Label();
    private final Label refusal = Parts.sentence("", "field-refusal");

    WeightsForm(OpenYear trial) {
        this.trial = trial;
        getStyleClass().add("weights-form");
        setPrefWidth(WIDTH);
        VBox rows = new VBox();
        rows.getStyleClass().add("weights");
        for (Node<Level> level : trial.evaluation().scheme().children(Level.TYPE)) {
            rows.getChildren().add(head(level.row()));
            level.rows(Indicator.TYPE).forEach(line -> rows.getChildren().add(row(line)));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("form-scroll", "weights-scroll");
        sum.setId("weightsSum");
        sum.getStyleClass().add("chip");
        refusal.managedProperty().bind(refusal.visibleProperty());
        getChildren().setAll(scroll, new HBox(sum), refusal);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        typed();
    }

    private HBox head(Level level) {
        Label name = Parts.sentence(RowNames.of(level), "section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label points = new Label();
        points.getStyleClass().addAll("chip", "plain");
        levelSums.put(level.id(), points);
        return line(name, points);
    }

    private HBox row(Indicator line) {
        Label name = Parts.sentence(line.second() == null
                ? RowNames.of(line)
                : Texts.get("scoring.reweigh.line", line.second(), RowNames.of(line)));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField field = new TextField(trial.texts().of(Indicator.WEIGHT, line.weight()));
        field.setId("weight-" + line.id());
        field.setAccessibleText(Texts.get("scoring.reweigh.spoken", RowNames.of(line)));
        field.getStyleClass().add("weight-field");
        name.setLabelFor(field);
        field.textProperty().addListener((o, was, is) -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                field.requestFocusTraversal(TraversalDirection.NEXT);
                key.consume();
            } else if (key.getCode() == KeyCode.UP) {
                field.requestFocusTraversal(TraversalDirection.PREVIOUS);
                key.consume();
            }
        });
        fields.put(line.id(), field);
        return line(name, field);
    }

    private static HBox line(javafx.scene.Node name, javafx.scene.Node value) {
        HBox line = new HBox(name, value);
        line.getStyleClass().add("weight-line");
        return line;
    }

    /** What cannot be taken keeps its field red and the weight that was. */
    private void typed() {
        Map<Long, BigDecimal> weights = new LinkedHashMap<>();
        refusal.setVisible(false);
        fields.forEach((line, field) -> {
            Parsed<BigDecimal> parsed = trial.parser().parse(Indicator.WEIGHT, field.getText());
            field.pseudoClassStateChanged(REFUSED, parsed instanceof Parsed.Refused<BigDecimal>);
            switch (parsed) {
                case Parsed.Value<BigDecimal>(BigDecimal weight) -> weights.put(line, weight);
                case Parsed.Refused<BigDecimal>(var why) -> {
                    refusal.setText(why.toString());
                    refusal.setVisible(true);
                }
            }
        });
        trial.apply(Reweighting.edit(trial.evaluation(), weights, ""));
        boolean all = Boolean.TRUE.equals(trial.evaluation().scheme().row().rescale());
        for (Node<Level> level : trial.evaluation().scheme().children(Level.TYPE)) {
            levelSums.get(level.id())
                .setText(
                        Texts.get("scoring.reweigh.level", Reweighting.sum(level.rows(Indicator.TYPE), all)));
        }
        showSum(Reweighting.sum(trial.evaluation().indicators(), all));
    }

    private void showSum(BigDecimal now) {
        int side = now.compareTo(FULL);
        sum.setText(side == 0
                ? Texts.get("scoring.sum.full")
                : side < 0
                        ? Texts.get("scoring.sum.missing", now, FULL.subtract(now))
                        : Texts.get("scoring.sum.surplus", now, now.subtract(FULL)));
        sum.getStyleClass().removeAll("success", "danger");
        sum.getStyleClass().add(side == 0 ? "success" : "danger");
    }

    /** Whether everything typed is a weight. */
    boolean sound() {
        return !refusal.isVisible();
    }
}
