package org.selfeval.check.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Node;

/** Weights and limits of the scheme. Standard splits: 财预〔2020〕10号 and 财预〔2021〕101号. */
public final class WeightChecks {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal HEAVY = BigDecimal.valueOf(60);
    private static final BigDecimal HEAVY_SATISFACTION = BigDecimal.valueOf(20);
    private static final BigDecimal HEAVY_RATE = BigDecimal.valueOf(20);
    private static final List<List<Integer>> STANDARD = List.of(List.of(10, 10, 30, 50), List.of(10, 10, 20, 20, 40));

    private WeightChecks() {}

    public static void check(Year year, Notes notes) {
        List<Node<Level>> levels = year.evaluation().scheme().children(Level.TYPE);
        List<Indicator> all = year.evaluation().indicators();
        if (all.isEmpty()) {
            notes.mustFix("scoring.no-indicators", year.scheme(), Level.NAME);
            return;
        }
        all.forEach(indicator -> checkWeight(indicator, notes));
        boolean complete = levels.stream().allMatch(level -> weights(level, year.scheme()) != null);
        if (complete) {
            checkSum(levels, year.scheme(), notes);
        }
        levels.forEach(level -> checkLevel(level, year.scheme(), notes));
        if (year.scheme().family() != FormFamily.D) {
            checkSplit(levels, notes);
        }
        checkLimits(year.scheme(), notes);
    }

    private static void checkWeight(Indicator indicator, Notes notes) {
        BigDecimal weight = indicator.weight();
        if (!indicator.applies()) {
            return;
        }
        if (weight == null) {
            if (!isPart(indicator)) {
                notes.mustFix("scoring.weight-missing", indicator, Indicator.WEIGHT, NameChecks.nameOf(indicator));
            }
        } else if (indicator.metric() == Metric.EXECUTION_RATE && weight.compareTo(HEAVY_RATE) > 0) {
            notes.review("scoring.rate-heavy", indicator, Indicator.WEIGHT, weight);
        } else if (weight.compareTo(HEAVY) >= 0) {
            notes.hint("scoring.one-indicator-heavy", indicator, Indicator.WEIGHT, NameChecks.nameOf(indicator),
                    weight);
        }
    }

    /** 其中 rows carry no weight of their own. */
    static boolean isPart(Indicator indicator) {
        return indicator.name() != null && indicator.name().startsWith("其中");
    }

    /** The level's weights together, lines dropped without rescaling left out; null where one is unknown. */
    private static BigDecimal weights(Node<Level> level, Scheme scheme) {
        List<Indicator> lines = level.rows(Indicator.TYPE)
            .stream()
            .filter(line -> !isPart(line))
            .filter(line -> Boolean.TRUE.equals(scheme.rescale()) || line.applies())
            .toList();
        return lines.stream().map(Indicator::weight).anyMatch(Objects::isNull)
                ? null
                : lines.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void checkSum(List<Node<Level>> levels, Scheme scheme, Notes notes) {
        BigDecimal sum = levels.stream().map(level -> weights(level, scheme)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(FULL) != 0) {
            notes.mustFix("scoring.weights-not-100", firstIndicator(levels), Indicator.WEIGHT, sum, FULL,
                    sum.subtract(FULL).abs());
        }
    }

    private static Indicator firstIndicator(List<Node<Level>> levels) {
        return levels.stream().flatMap(level -> level.rows(Indicator.TYPE).stream()).findFirst().orElseThrow();
    }

    private static void checkLevel(Node<Level> level, Scheme scheme, Notes notes) {
        BigDecimal sum = weights(level, scheme);
        BigDecimal own = level.row().weight();
        if (own != null && sum != null && own.compareTo(sum) != 0) {
            notes.mustFix("scoring.level-weight-differs", level.row(), Level.WEIGHT, nameOf(level.row()), own, sum);
        }
        if (own != null && own.compareTo(HEAVY_SATISFACTION) > 0 && level.row().name() != null
                && level.row().name().contains("满意")) {
            notes.hint("scoring.satisfaction-heavy", level.row(), Level.WEIGHT, nameOf(level.row()), own);
        }
    }

    /** First-level weights may be adjusted, with a reason; whether they make 100 is another question. */
    private static void checkSplit(List<Node<Level>> levels, Notes notes) {
        if (levels.stream().anyMatch(level -> level.row().weight() == null || !Wording.absent(level.row().reason()))) {
            return;
        }
        List<BigDecimal> split = levels.stream().map(level -> level.row().weight()).sorted().toList();
        boolean whole = split.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(FULL) == 0;
        boolean standard = STANDARD.stream().anyMatch(each -> same(each, split));
        if (whole && !standard) {
            notes.hint("scoring.split-unusual", levels.getFirst().row(), Level.REASON,
                    levels.stream().map(level -> level.row().weight()).toList());
        }
    }

    private static boolean same(List<Integer> standard, List<BigDecimal> split) {
        if (standard.size() != split.size()) {
            return false;
        }
        for (int i = 0; i < split.size(); i++) {
            if (split.get(i).compareTo(BigDecimal.valueOf(standard.get(i))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void checkLimits(Scheme scheme, Notes notes) {
        if (!descend(scheme.bandUpper(), scheme.bandLower())) {
            notes.mustFix("scoring.limits-disordered", scheme, Scheme.BAND_LOWER, Wording.label(Scheme.BAND_UPPER),
                    scheme.bandUpper(), Wording.label(Scheme.BAND_LOWER), scheme.bandLower());
        }
        if (!descend(scheme.gradeExcellent(), scheme.gradeGood())) {
            notes.mustFix("scoring.limits-disordered", scheme, Scheme.GRADE_GOOD,
                    Wording.label(Scheme.GRADE_EXCELLENT), scheme.gradeExcellent(), Wording.label(Scheme.GRADE_GOOD),
                    scheme.gradeGood());
        }
        if (!descend(scheme.gradeGood(), scheme.gradeFair())) {
            notes.mustFix("scoring.limits-disordered", scheme, Scheme.GRADE_FAIR, Wording.label(Scheme.GRADE_GOOD),
                    scheme.gradeGood(), Wording.label(Scheme.GRADE_FAIR), scheme.gradeFair());
        }
    }

    private static boolean descend(BigDecimal upper, BigDecimal lower) {
        return upper == null || lower == null || upper.compareTo(lower) > 0;
    }

    private static Object nameOf(Level level) {
        return Wording.nameOr(level.name(), Level.NAME);
    }
}
