package org.selfeval.ui.year;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Texts;

/** The scores down the right side: the total, and a line for each indicator that opens to where it comes from. */
public final class ScoreCard extends VBox {

    private static final int PLACES = 2;

    private final Label total = new Label();
    private final Label grade = new Label();
    private final Label rated = new Label();
    private final VBox lines = new VBox();
    private final Map<Long, ScoreLine> byIndicator = new LinkedHashMap<>();
    private OpenYear year;
    private Consumer<FieldRef> jump;

    public ScoreCard() {
        getStyleClass().add("score-card");
        total.setId("total");
        total.getStyleClass().add("total");
        grade.setId("grade");
        grade.getStyleClass().add("chip");
        rated.setId("rated");
        rated.getStyleClass().add("quiet");
        Label head = new Label(Texts.get("year.total"));
        head.getStyleClass().add("quiet");
        HBox sum = new HBox(total, grade, rated);
        sum.getStyleClass().add("sum");
        lines.getStyleClass().add("score-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("score-scroll");
        getChildren().setAll(head, sum, scroll);
    }

    public void open(OpenYear given, Consumer<FieldRef> toField) {
        year = given;
        jump = toField;
        given.scoresProperty().subscribe(this::show);
    }

    private void show(ScoreSheet sheet) {
        total.setText(sheet.total().setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString());
        grade.setVisible(sheet.grade().isPresent());
        grade.setManaged(grade.isVisible());
        grade.setText(sheet.grade().map(Texts::label).orElse(""));
        sheet.grade().ifPresent(given -> {
            grade.getStyleClass().removeIf(name -> name.startsWith("grade-"));
            grade.getStyleClass().add("grade-" + given.name().toLowerCase(java.util.Locale.ROOT));
        });
        rated.setVisible(sheet.grade().isEmpty());
        rated.setText(Texts.get("year.rated", sheet.ratedWeight(), sheet.weight()));
        List<Long> wanted = sheet.indicators().stream().map(score -> score.indicator().id()).toList();
        if (!wanted.equals(List.copyOf(byIndicator.keySet()))) {
            byIndicator.clear();
            wanted.forEach(id -> byIndicator.put(id, new ScoreLine(year, jump)));
            lines.getChildren().setAll(new ArrayList<>(byIndicator.values()));
        }
        Map<String, Long> seconds = sheet.indicators()
            .stream()
            .collect(Collectors.groupingBy(ScoreCard::second, Collectors.counting()));
        for (LevelScore level : sheet.levels()) {
            for (IndicatorScore score : level.indicators()) {
                boolean unique = !second(score).isEmpty() && seconds.get(second(score)) == 1;
                byIndicator.get(score.indicator().id()).show(score, name(level, score, unique));
            }
        }
    }

    private static String second(IndicatorScore score) {
        return score.indicator().second() == null ? "" : score.indicator().second();
    }

    private static String name(LevelScore level, IndicatorScore score, boolean unique) {
        if (unique) {
            return second(score);
        }
        if (score.indicator().name() != null) {
            return score.indicator().name();
        }
        return level.level().name() == null ? Texts.get("rowtype.indicator") : level.level().name();
    }
}
