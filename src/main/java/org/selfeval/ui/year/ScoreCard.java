package org.selfeval.ui.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.model.Indicator;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Presence;

/**
 * The scores down the right side: the total, and a line for each indicator that opens to where it comes from. Up and down
 * go from line to line, right and left or Enter open and close one.
 */
public final class ScoreCard extends VBox {

    private static final int PLACES = 2;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Label total = new Label();
    private final Label grade = new Label();
    private final Label rated = new Label();
    private final Hyperlink weights = new Hyperlink();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Map<Long, ScoreLine> byIndicator = new LinkedHashMap<>();
    private OpenYear year;
    private Consumer<FieldRef> jump;

    public ScoreCard() {
        getStyleClass().addAll("side-pane", "score-card");
        getStylesheets().add(ScoreCard.class.getResource("score.css").toExternalForm());
        total.setId("total");
        total.getStyleClass().add("total");
        grade.setId("grade");
        grade.getStyleClass().add("chip");
        rated.setId("rated");
        rated.getStyleClass().add("quiet");
        weights.setId("weights");
        weights.setWrapText(true);
        weights.setMinHeight(Region.USE_PREF_SIZE);
        weights.getStyleClass().add("weights-warning");
        weights.managedProperty().bind(weights.visibleProperty());
        Label head = new Label(Texts.get("year.total"));
        head.getStyleClass().add("quiet");
        HBox sum = new HBox(total, grade, rated);
        sum.getStyleClass().add("sum");
        lines.getStyleClass().add("score-lines");
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("score-scroll");
        getChildren().setAll(head, sum, weights, scroll);
    }

    /** Follows a year until the subscription ends. */
    public Subscription open(OpenYear given, Consumer<FieldRef> toField) {
        year = given;
        jump = toField;
        return given.scoresProperty().subscribe(this::show);
    }

    /** Goes to the first line. */
    void enter() {
        byIndicator.values().stream().findFirst().ifPresent(line -> line.head().requestFocus());
    }

    private void show(ScoreSheet sheet) {
        total.setText(sheet.total().setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString());
        Presence.set(grade, sheet.grade().isPresent());
        grade.setText(sheet.grade().map(Texts::label).orElse(""));
        sheet.grade().ifPresent(given -> {
            grade.getStyleClass().removeIf(name -> name.startsWith("grade-"));
            grade.getStyleClass().add("grade-" + given.name().toLowerCase(Locale.ROOT));
        });
        rated.setVisible(sheet.grade().isEmpty());
        rated.setText(Texts.get("year.rated", sheet.ratedWeight(), sheet.weight()));
        showWeights(sheet);
        showLines(sheet);
    }

    /** A total of other than 100 points is no total: said where it stands, with the way to the weights. */
    private void showWeights(ScoreSheet sheet) {
        List<IndicatorScore> all = sheet.indicators();
        weights.setVisible(sheet.weight().compareTo(FULL) != 0 && !all.isEmpty());
        weights.setText(Texts.get("year.weights", sheet.weight()));
        weights.setOnAction(event -> jump.accept(FieldRef.of(all.getFirst().indicator(), Indicator.WEIGHT)));
    }

    private void showLines(ScoreSheet sheet) {
        List<Long> wanted = sheet.indicators().stream().map(score -> score.indicator().id()).toList();
        if (!wanted.equals(List.copyOf(byIndicator.keySet()))) {
            byIndicator.keySet().retainAll(wanted);
            Map<Long, ScoreLine> known = Map.copyOf(byIndicator);
            byIndicator.clear();
            wanted.forEach(id -> byIndicator.put(id, known.containsKey(id) ? known.get(id) : line()));
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

    private ScoreLine line() {
        ScoreLine line = new ScoreLine(year, jump);
        line.focusWithinProperty().subscribe(within -> {
            if (within) {
                reveal(line);
            }
        });
        return line;
    }

    /** Scrolls so far that the line is seen, its head at least. */
    private void reveal(Node line) {
        double all = lines.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (all > seen) {
            double top = line.getBoundsInParent().getMinY();
            double bottom = Math.min(line.getBoundsInParent().getMaxY(), top + seen);
            double from = scroll.getVvalue() * (all - seen);
            double to = top < from ? top : bottom > from + seen ? bottom - seen : from;
            scroll.setVvalue(to / (all - seen));
        }
    }

    private void pressed(KeyEvent key) {
        List<ToggleButton> heads = byIndicator.values().stream().map(ScoreLine::head).toList();
        int at = heads.indexOf(key.getTarget());
        if (at < 0) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> heads.get(Math.min(at + 1, heads.size() - 1)).requestFocus();
            case UP -> heads.get(Math.max(at - 1, 0)).requestFocus();
            case HOME -> heads.getFirst().requestFocus();
            case END -> heads.getLast().requestFocus();
            case RIGHT -> heads.get(at).setSelected(true);
            case LEFT -> heads.get(at).setSelected(false);
            case ENTER -> heads.get(at).fire();
            default -> {
                return;
            }
        }
        key.consume();
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
