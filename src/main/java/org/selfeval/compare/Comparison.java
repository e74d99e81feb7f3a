package org.selfeval.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Field;
import org.selfeval.rectification.Totals;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Texts;

/**
 * Years side by side, the earliest first.
 *
 * @param years one for each column
 * @param sections topic by topic; one without lines is left out
 */
public record Comparison(List<Heading> years, List<Section> sections) {

    private static final int WAN_DIGITS = 4;

    public Comparison {
        years = List.copyOf(years);
        sections = List.copyOf(sections);
    }

    /**
     * Scores the years and compares them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Comparison of(List<Evaluation> evaluations) {
        if (evaluations.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        List<YearFacts> years = evaluations.stream()
            .sorted(Comparator.comparing((Evaluation one) -> Objects.requireNonNullElse(one.overview().year(), 0)))
            .map(YearFacts::of)
            .toList();
        return new Comparison(years.stream().map(YearFacts::heading).toList(),
                Stream.of(new Section(Topic.RESULT, result(years)), new Section(Topic.LEVELS, ScoreLines.levels(years)),
                        new Section(Topic.INDICATORS, ScoreLines.indicators(years)),
                        new Section(Topic.FUNDS, funds(years)), new Section(Topic.ROUNDS, rounds(years)),
                        new Section(Topic.FINDINGS, findings(years)),
                        new Section(Topic.SATISFACTION, satisfaction(years)))
                    .filter(section -> !section.lines().isEmpty())
                    .toList());
    }

    static Line line(String name, boolean part, List<YearFacts> years, Function<YearFacts, Value> value) {
        return new Line(name, part, years.stream().map(value).toList());
    }

    private static List<Line> result(List<YearFacts> years) {
        return List.of(
                line(Texts.get("compare.total"), false, years,
                        year -> year.scores().ratedWeight().signum() == 0
                                ? Value.UNKNOWN
                                : Value.of(year.scores().total())),
                line(Texts.get("compare.rated"), true, years, year -> Value.words(Texts.get("compare.of",
                        year.scores().ratedWeight(), year.scores().weight()))),
                line(Texts.get("compare.grade"), false, years,
                        year -> year.scores()
                            .grade()
                            .map(grade -> Value.words(Texts.label(grade)))
                            .orElse(Value.UNKNOWN)));
    }

    private static List<Line> funds(List<YearFacts> years) {
        List<Line> lines = new ArrayList<>();
        lines.add(amount(FundSource.APPLIED, years, Funds::applied));
        lines.add(amount(FundSource.BUDGET, years, Funds::budget));
        lines.add(amount(FundSource.ADJUSTED, years, Funds::adjusted));
        lines.add(amount(FundSource.APPROPRIATED, years, Funds::appropriated));
        lines.add(amount(FundSource.EXECUTED, years, Funds::executed));
        lines.add(line(Texts.label(Metric.EXECUTION_RATE), false, years,
                year -> year.scores().funds().rate().map(Comparison::percent).orElse(Value.UNKNOWN)));
        return lines;
    }

    private static Line amount(Field<?, ?> field, List<YearFacts> years, Function<Funds, Optional<BigDecimal>> sum) {
        return line(Texts.get("compare.wan", Texts.get(field.labelKey())), false, years,
                year -> Value.of(sum.apply(year.scores().funds()).map(yuan -> yuan.movePointLeft(WAN_DIGITS))));
    }

    private static Value percent(Fraction share) {
        BigDecimal percent = Rounding.percent(share);
        return Value.of(percent, Texts.get("compare.percent", percent));
    }

    private static List<Line> rounds(List<YearFacts> years) {
        return List.of(line(Texts.get("compare.rounds"), false, years, YearFacts::rounds),
                line(Texts.get("compare.groups"), false, years, YearFacts::groups),
                line(Texts.get("compare.units"), false, years, YearFacts::units),
                line(Texts.get("compare.formed"), false, years, YearFacts::reportsFormed),
                line(Texts.get("compare.checks"), false, years, YearFacts::specialChecks));
    }

    private static List<Line> findings(List<YearFacts> years) {
        return List.of(line(Texts.get("compare.found"), false, years, year -> sum(year.totals(), Totals::found)),
                line(Texts.get("compare.uncounted"), true, years,
                        year -> year.totals().units() == 0 ? Value.UNKNOWN : Value.of(year.totals().uncounted())),
                line(Texts.get("compare.done"), false, years, year -> sum(year.totals(), Totals::done)),
                line(Texts.get("compare.handedOver"), false, years, year -> sum(year.totals(), Totals::handedOver)),
                line(Texts.get("compare.open"), false, years, year -> sum(year.totals(), Totals::open)),
                line(Texts.get("compare.received"), false, years, YearFacts::reportsReceived));
    }

    private static Value sum(Totals totals, Function<Totals, Long> part) {
        return totals.counted() ? Value.of(part.apply(totals)) : Value.UNKNOWN;
    }

    private static List<Line> satisfaction(List<YearFacts> years) {
        return List.of(number(Satisfaction.RECEIVED, years), number(Satisfaction.VERIFIED, years),
                number(Satisfaction.VALID, years), number(Satisfaction.SATISFIED, years));
    }

    private static Line number(Field<Satisfaction, Integer> field, List<YearFacts> years) {
        return line(Texts.get(field.labelKey()), false, years,
                year -> Value.of(Counts.known(field.get(year.year().satisfaction()))));
    }
}
