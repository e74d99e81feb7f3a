package org.selfeval.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.text.Texts;

/**
 * The scored lines of several schemes matched: levels by name; indicators by what they measure where that is counted from
 * facts, else by name. The later year gives the names.
 */
final class ScoreLines {

    private ScoreLines() {}

    static List<Line> levels(List<YearFacts> years) {
        Map<Object, List<LevelScore>> matched = match(years, year -> year.scores().levels(),
                level -> name(level.level().name()));
        List<Line> lines = new ArrayList<>();
        matched.forEach((key, levels) -> lines.add(new Line(levelName(latest(levels)), false,
                levels.stream().map(ScoreLines::points).toList())));
        return lines;
    }

    private static String levelName(LevelScore level) {
        return Objects.requireNonNullElse(level.level().name(), Texts.get("rowtype.level"));
    }

    private static Value points(LevelScore level) {
        if (level == null || level.indicators().stream().noneMatch(IndicatorScore::rated)) {
            return level == null ? Value.UNKNOWN : Value.words(Texts.get("compare.unrated", level.weight()));
        }
        return Value.of(level.score(), Texts.get("compare.of", level.score(), level.weight()));
    }

    static List<Line> indicators(List<YearFacts> years) {
        Map<Object, List<IndicatorScore>> matched = match(years, year -> year.scores().indicators(),
                line -> key(line.indicator()));
        List<Line> lines = new ArrayList<>();
        for (List<IndicatorScore> scores : matched.values()) {
            String name = latest(scores).indicator().name();
            lines.add(new Line(Objects.requireNonNullElse(name, Texts.get("rowtype.indicator")), false,
                    scores.stream().map(ScoreLines::points).toList()));
            lines.add(words("compare.target", scores, IndicatorScore::targetText));
            lines.add(words("compare.actual", scores, IndicatorScore::actualText));
        }
        return lines;
    }

    private static Line words(String key, List<IndicatorScore> scores, Function<IndicatorScore, String> text) {
        return new Line(Texts.get(key), true,
                scores.stream().map(line -> line == null ? Value.UNKNOWN : Value.words(text.apply(line))).toList());
    }

    private static Value points(IndicatorScore line) {
        if (line == null) {
            return Value.UNKNOWN;
        }
        return line.score()
            .map(score -> Value.of(score, Texts.get("compare.of", score, line.weight())))
            .orElseGet(() -> Value.words(Texts.get("compare.unrated", line.weight())));
    }

    private static Object key(Indicator indicator) {
        Metric metric = indicator.metric();
        return metric == null || metric == Metric.ENTERED ? name(indicator.name()) : metric;
    }

    private static String name(String name) {
        return name == null ? "" : name.replaceAll("\\s", "");
    }

    private static <T> T latest(List<T> matched) {
        return matched.stream().filter(Objects::nonNull).reduce((one, other) -> other).orElseThrow();
    }

    /**
     * Puts together what has the same key, one of each year, null where a year has none. Several of one key in a year are
     * told apart by their order.
     */
    private static <T> Map<Object, List<T>> match(List<YearFacts> years, Function<YearFacts, List<T>> items,
            Function<T, Object> key) {
        Map<Object, List<T>> matched = new LinkedHashMap<>();
        for (int place = 0; place < years.size(); place++) {
            Map<Object, Integer> seen = new HashMap<>();
            for (T item : items.apply(years.get(place))) {
                Object own = key.apply(item);
                Object numbered = List.of(own, seen.merge(own, 1, Integer::sum));
                List<T> row = matched.computeIfAbsent(numbered, k -> empty(years.size()));
                row.set(place, item);
            }
        }
        return matched;
    }

    private static <T> List<T> empty(int size) {
        List<T> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            row.add(null);
        }
        return row;
    }
}
