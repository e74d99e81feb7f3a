package org.selfeval.ui.step.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.selfeval.model.Indicator;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** The columns of the table, named as in the official one. */
final class ScoreColumns {

    private static final int PLACES = 2;
    private static final double WIDEST_FIGURE = 90;

    /**
     * What a cell shows.
     *
     * @param chip a word set off, empty for none
     * @param mood style class of the chip
     * @param style style class of the text
     */
    record Shown(String text, String chip, String mood, String style) {
        static Shown of(String text) {
            return new Shown(text, "", "", "");
        }
    }

    private ScoreColumns() {}

    static List<TableColumn<ScoreTable.Place, Shown>> all() {
        return List.of(
                column("level", "form.head.FIRST", 112, 88, ScoreColumns::level),
                column("second", "form.head.SECOND", 116, 80,
                        line -> Shown.of(line.secondBegins() ? text(line, Indicator::second) : "")),
                column("name", "form.head.THIRD", 162, 110, ScoreColumns::name),
                column("target", "form.head.TARGET", 86, 84,
                        line -> Shown.of(line.score().map(IndicatorScore::targetText).orElse(""))),
                column("actual", "form.head.ACTUAL", 142, 116, ScoreColumns::actual),
                figures(column("weight", "form.head.WEIGHT", 50, 46, ScoreColumns::weight)),
                figures(column("score", "form.head.SCORE", 62, 62, ScoreColumns::score)),
                column("reason", "scoring.reasonHead", 96, 92, ScoreColumns::reason));
    }

    private static String text(SchemeLine line, Function<Indicator, String> text) {
        return line.indicator().map(text).orElse("");
    }

    private static Shown level(SchemeLine line) {
        return Shown.of(line.levelBegins()
                ? Texts.get("scoring.level",
                        Objects.requireNonNullElse(line.level().name(), Texts.get("field.unknown")),
                        line.points())
                : "");
    }

    private static Shown name(SchemeLine line) {
        if (line.indicator().isEmpty()) {
            return new Shown(Texts.get("scoring.levelEmpty"), "", "", "faint");
        }
        Indicator indicator = line.indicator().get();
        String name = Objects.requireNonNullElse(indicator.name(), Texts.get("scoring.unnamed"));
        String starred = Boolean.TRUE.equals(indicator.key()) ? Texts.get("form.key", name) : name;
        return indicator.applies()
                ? Shown.of(starred)
                : new Shown(starred, Texts.get("scoring.notApplicable"), "plain", "faint");
    }

    private static Shown actual(SchemeLine line) {
        return line.score().map(score -> switch (score.actual().origin()) {
            case RECORDED, STATED -> new Shown(score.actualText(), Texts.get("scoring.automatic"), "plain", "");
            case ENTERED -> new Shown(score.actualText(), Texts.get("scoring.entered"), "plain", "");
            case OVERRIDDEN -> new Shown(score.actualText(), Texts.get("scoring.overridden"), "warning", "");
            case UNKNOWN -> new Shown("", Texts.get("scoring.unrated"), "plain", "");
        }).orElse(Shown.of(""));
    }

    private static Shown weight(SchemeLine line) {
        BigDecimal weight = line.score().map(IndicatorScore::weight).orElse(null);
        return Shown.of(weight == null ? "" : Texts.plain(weight));
    }

    private static Shown score(SchemeLine line) {
        if (line.score().isEmpty()) {
            return Shown.of("");
        }
        IndicatorScore score = line.score().get();
        return score.score()
            .map(points -> new Shown(points.setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString(), "", "",
                    score.belowWeight() ? "strong" : ""))
            .orElseGet(() -> score.actual().origin() == Origin.UNKNOWN
                    ? new Shown(Texts.get("scoring.none"), "", "", "faint")
                    : new Shown(Texts.get("scoring.unrated"), "", "", "faint"));
    }

    private static Shown reason(SchemeLine line) {
        if (line.unexplained()) {
            return new Shown("", Texts.get("scoring.unexplained"), "danger", "");
        }
        boolean own = line.score().filter(IndicatorScore::overridden).isPresent();
        return new Shown(reasons(line), own ? Texts.get("scoring.scoreOverridden") : "", "warning", "");
    }

    private static String reasons(SchemeLine line) {
        String reason = text(line, Indicator::deviation);
        String measure = text(line, Indicator::measure);
        return reason == null || measure == null || reason.isEmpty() || measure.isEmpty()
                ? Objects.requireNonNullElse(reason, "") + Objects.requireNonNullElse(measure, "")
                : Texts.get("scoring.reasons", reason, measure);
    }

    private static TableColumn<ScoreTable.Place, Shown> figures(TableColumn<ScoreTable.Place, Shown> column) {
        column.getStyleClass().add("figure");
        column.setMaxWidth(WIDEST_FIGURE);
        column.setCellFactory(made -> new Cell(false));
        return column;
    }

    /**
     * @param width what it wants to begin with, in pixels at letters of the usual size
     * @param least what it must have for its head, and for figures, not to be cut
     */
    private static TableColumn<ScoreTable.Place, Shown> column(String id, String title, double width,
            double least, Function<SchemeLine, Shown> shown) {
        TableColumn<ScoreTable.Place, Shown> column = new TableColumn<>(Texts.get(title));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> row.getValue().lineProperty().map(shown));
        column.setCellFactory(made -> new Cell(true));
        return column;
    }

    /** Text that wraps unless it is a figure, and a chip behind it. */
    private static final class Cell extends TableCell<ScoreTable.Place, Shown> {

        private final Label text = new Label();
        private final Label chip = new Label();
        private final HBox box = new HBox(text, chip);

        Cell(boolean wraps) {
            box.getStyleClass().add("score-cell");
            text.setWrapText(wraps);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            List.of(text, chip).forEach(label -> label.managedProperty().bind(label.visibleProperty()));
        }

        @Override
        protected void updateItem(Shown shown, boolean empty) {
            super.updateItem(shown, empty);
            if (empty || shown == null) {
                setGraphic(null);
                Tip.set(this, null);
                return;
            }
            text.setText(shown.text());
            text.setVisible(!shown.text().isEmpty());
            text.getStyleClass().setAll("label");
            Optional.of(shown.style()).filter(style -> !style.isEmpty()).ifPresent(text.getStyleClass()::add);
            chip.setText(shown.chip());
            chip.setVisible(!shown.chip().isEmpty());
            chip.getStyleClass().setAll("label", "chip", shown.mood());
            setGraphic(box);
            Tip.set(this, shown.text().length() > 8 ? shown.text() : null);
            setAccessibleText(shown.text() + shown.chip());
        }
    }
}
