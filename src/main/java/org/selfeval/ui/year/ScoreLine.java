package org.selfeval.ui.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.selfeval.intake.RowNames;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** One indicator of the score card: its points as a bar, and on demand how they come about and from where. */
final class ScoreLine extends VBox {

    private static final int PLACES = 2;
    private static final int MOST_LINKS = 5;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass UNRATED = PseudoClass.getPseudoClass("unrated");

    private final OpenYear year;
    private final Consumer<FieldRef> jump;
    private final Label name = new Label();
    private final Label points = new Label();
    private final Region filled = new Region();
    private final StackPane bar = new StackPane(filled);
    private final VBox details = new VBox();
    private final ToggleButton head = new ToggleButton();
    private double share;
    private IndicatorScore shown;

    ScoreLine(OpenYear year, Consumer<FieldRef> jump) {
        this.year = year;
        this.jump = jump;
        getStyleClass().add("score-line");
        name.getStyleClass().add("score-name");
        points.getStyleClass().add("score-points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, points);
        head.setGraphic(line);
        head.getStyleClass().setAll("score-head");
        head.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(head.widthProperty().subtract(2));
        bar.getStyleClass().add("bar-track");
        filled.getStyleClass().add("bar-filled");
        bar.widthProperty().subscribe(width -> filled.setMaxWidth(width.doubleValue() * share));
        details.getStyleClass().add("score-details");
        details.visibleProperty().bind(head.selectedProperty());
        details.managedProperty().bind(head.selectedProperty());
        head.selectedProperty().subscribe(open -> explain());
        getChildren().setAll(head, bar, details);
    }

    void show(IndicatorScore score, String title) {
        shown = score;
        name.setText(title);
        points.setText(score.score()
            .map(got -> Texts.get("year.points", two(got), score.weight()))
            .orElseGet(() -> Texts.get("year.unrated", score.weight())));
        share = score.weight().signum() == 0
                ? 0
                : score.score()
                    .map(got -> got.divide(score.weight(), 4, RoundingMode.HALF_UP).doubleValue())
                    .orElse(0.0);
        filled.setMaxWidth(bar.getWidth() * share);
        pseudoClassStateChanged(BELOW, score.belowWeight());
        pseudoClassStateChanged(UNRATED, !score.rated());
        head.setAccessibleText(Texts.get("year.lineSpoken", title, points.getText()));
        explain();
    }

    /** Points always show two places, so that they stand under each other. */
    private static String two(BigDecimal points) {
        return points.setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString();
    }

    private void explain() {
        if (!head.isSelected() || shown == null) {
            return;
        }
        Label why = new Label(shown.explanation().toString());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        details.getChildren().setAll(why);
        links("year.missing", shown.evidence().missing());
        links("year.keepsBack", shown.evidence().keepsBack());
        Set<FieldRef> counted = new LinkedHashSet<>();
        shown.evidence().quantities().forEach(quantity -> counted.addAll(quantity.from()));
        links("year.counted", List.copyOf(counted));
    }

    private void links(String key, List<FieldRef> fields) {
        if (fields.isEmpty()) {
            return;
        }
        Label title = new Label(Texts.get(key, fields.size()));
        title.getStyleClass().add("quiet");
        details.getChildren().add(title);
        fields.stream().limit(MOST_LINKS).forEach(field -> link(field).ifPresent(details.getChildren()::add));
    }

    private Optional<Hyperlink> link(FieldRef field) {
        return year.evaluation().find(field.row()).map(row -> {
            Hyperlink link = new Hyperlink(
                    Texts.get("year.link", RowNames.of(row), Phrase.of(field.field().labelKey())));
            link.setWrapText(true);
            link.setOnAction(event -> jump.accept(field));
            return link;
        });
    }
}
