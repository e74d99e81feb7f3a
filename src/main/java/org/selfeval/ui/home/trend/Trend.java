package org.selfeval.ui.home.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.selfeval.library.YearScore;
import org.selfeval.model.Overview;
import org.selfeval.text.Texts;

/**
 * How totals and first-level rates went over the years of one project.
 *
 * @param years what the years are called, the oldest first
 * @param lines the total first, then the first-level indicators
 */
public record Trend(List<String> years, List<Line> lines) {

    /**
     * @param name 总分, or the first-level indicator
     * @param values points or 得分率 in per cent, one for each year; empty where the year is not rated, or has no such
     *     indicator
     */
    public record Line(String name, List<Optional<BigDecimal>> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** A year and its scores. */
    public record Entry(Overview overview, YearScore score) {}

    public Trend {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /** The projects there are, that of the newest year first. */
    public static List<String> projects(List<Entry> entries) {
        return chronological(entries).reversed().stream().map(Trend::project).distinct().toList();
    }

    /** The years of a project; examples only where there is nothing else. */
    public static Trend of(List<Entry> entries, String project) {
        List<Entry> all = chronological(entries).stream().filter(entry -> project(entry).equals(project)).toList();
        List<Entry> real = all.stream().filter(entry -> !Boolean.TRUE.equals(entry.overview().example())).toList();
        return of(real.isEmpty() ? all : real);
    }

    private static Trend of(List<Entry> entries) {
        Set<String> names = new LinkedHashSet<>();
        entries.reversed().forEach(entry -> entry.score().levels().forEach(level -> names.add(level.name())));
        List<Line> lines = new ArrayList<>();
        lines.add(line(Texts.get("home.trendTotal"), entries,
                score -> score.grade().isPresent() ? Optional.of(score.total()) : Optional.empty()));
        names.forEach(name -> lines.add(line(shortened(name), entries, score -> rate(score, name))));
        return new Trend(names(entries), lines);
    }

    /** 产出指标 is called 产出 here, where room is scarce. */
    private static String shortened(String name) {
        String last = Texts.get("home.trendIndicator");
        return name.length() > last.length() && name.endsWith(last)
                ? name.substring(0, name.length() - last.length())
                : name;
    }

    private static Line line(String name, List<Entry> entries, Function<YearScore, Optional<BigDecimal>> value) {
        return new Line(name, entries.stream().map(entry -> value.apply(entry.score())).toList());
    }

    private static Optional<BigDecimal> rate(YearScore score, String name) {
        return score.levels()
            .stream()
            .filter(level -> level.name().equals(name))
            .findFirst()
            .flatMap(YearScore.LevelRate::rate);
    }

    /** A year that is there twice is told apart by a number. */
    private static List<String> names(List<Entry> entries) {
        List<String> names = new ArrayList<>();
        for (Entry entry : entries) {
            String year = entry.overview().year().toString();
            long before = names.stream().filter(name -> name.equals(year) || name.startsWith(year + "（")).count();
            names.add(before == 0 ? year : Texts.get("home.trendSecond", year, before + 1));
        }
        return names;
    }

    private static List<Entry> chronological(List<Entry> entries) {
        return entries.stream()
            .filter(entry -> entry.overview().year() != null)
            .sorted(Comparator.comparing(entry -> entry.overview().year()))
            .toList();
    }

    private static String project(Entry entry) {
        return Objects.requireNonNullElse(entry.overview().project(), "");
    }

    /** Whether there is a change to be seen: two years at least, each with something rated. */
    public boolean hasCourse() {
        return IntStream.range(0, years.size())
            .filter(year -> lines.stream().anyMatch(line -> line.values().get(year).isPresent()))
            .count() >= 2;
    }

    /** The lowest value there is; 100 where there is none. */
    public BigDecimal lowest() {
        return lines.stream()
            .flatMap(line -> line.values().stream())
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.valueOf(100));
    }

    /** A value as it is shown: 97.96, or that the year is not rated. */
    public static String shown(Optional<BigDecimal> value) {
        return value.map(number -> number.setScale(2, RoundingMode.UNNECESSARY).toPlainString())
            .orElse(Texts.get("home.trendUnrated"));
    }

    /** All numbers in sentences. */
    public String spoken() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < years.size(); i++) {
                values.add(Texts.get("home.trendValue", years.get(i), shown(line.values().get(i))));
            }
            text.append(Texts.get("home.trendLine", line.name(), String.join("，", values)));
        }
        return text.toString();
    }
}
