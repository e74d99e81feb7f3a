package org.selfeval.scoring.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.RandomYears;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.AboveEqual;
import org.selfeval.model.kind.AtMostFormula;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.Step;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.ScoredYear;

class ScorerPropertyTest {

    @Property(tries = 2000)
    void whateverTheFactsPointsStayWithinTheWeightAndUnknownIsNotRated(@ForAll long seed,
            @ForAll @IntRange(max = 120) int size) {
        ScoreSheet sheet = Scorer.score(new RandomYears(seed).year(size));
        BigDecimal total = BigDecimal.ZERO;
        for (IndicatorScore line : sheet.indicators()) {
            assertFalse(line.explanation().toString().isBlank());
            line.evidence().asides().forEach(aside -> assertFalse(aside.toString().isBlank()));
            line.evidence().quantities().forEach(quantity -> assertFalse(quantity.name().toString().isBlank()));
            if (!line.actual().known()) {
                assertEquals(Optional.empty(), line.score());
                assertEquals("", line.actualText());
            }
            if (line.rated()) {
                assertWithin(line.score().orElseThrow(), line.weight());
            }
            line.rule().score().ifPresent(score -> assertWithin(score, line.weight()));
            total = total.add(line.score().orElse(BigDecimal.ZERO));
        }
        assertEquals(0, total.compareTo(sheet.total()));
    }

    private static void assertWithin(BigDecimal score, BigDecimal weight) {
        assertTrue(score.signum() >= 0 && score.compareTo(weight) <= 0, () -> score + " of " + weight);
    }

    @Property
    void moreNeverEarnsLessTowardsALowerLimit(@ForAll @IntRange(max = 500) int target,
            @ForAll @IntRange(max = 900) int less, @ForAll @IntRange(max = 900) int more, @ForAll RuleKind rule) {
        ScoredYear year = line(rule, Direction.AT_LEAST, target);
        BigDecimal low = points(year, Math.min(less, more));
        BigDecimal high = points(year, Math.max(less, more));
        assertTrue(low.compareTo(high) <= 0, () -> low + " > " + high);
    }

    @Property
    void moreNeverEarnsMoreBeyondAnUpperLimit(@ForAll @IntRange(max = 500) int target,
            @ForAll @IntRange(max = 900) int less, @ForAll @IntRange(max = 900) int more,
            @ForAll AtMostFormula formula) {
        ScoredYear year = line(RuleKind.PROPORTIONAL, Direction.AT_MOST, target).scheme(Scheme.AT_MOST, formula);
        assertTrue(points(year, Math.min(less, more)).compareTo(points(year, Math.max(less, more))) >= 0);
    }

    @Property
    void anEqualTargetIsMetByItself(@ForAll @IntRange(max = 500) int target, @ForAll AboveEqual above) {
        ScoredYear year = line(RuleKind.PROPORTIONAL, Direction.EQUAL, target).scheme(Scheme.ABOVE_EQUAL, above);
        assertEquals(0, BigDecimal.TEN.compareTo(points(year, target)));
    }

    private static ScoredYear line(RuleKind rule, Direction direction, int target) {
        return ScoredYear.of(Metric.ENTERED, 10, Indicator.RULE, rule, Indicator.DIRECTION, direction,
                Indicator.TARGET, BigDecimal.valueOf(target), Indicator.STEPS,
                List.of(new Step(new BigDecimal("0.6"), new BigDecimal("0.5")), new Step(BigDecimal.ONE,
                        BigDecimal.ONE)));
    }

    private static BigDecimal points(ScoredYear year, int actual) {
        return year.indicator(Indicator.ACTUAL, BigDecimal.valueOf(actual)).score().score().orElse(BigDecimal.ZERO);
    }

    @Property(tries = 300)
    void aFurtherFinishedRoundThatCountsNeverLowersTheirNumber(@ForAll long seed) {
        Evaluation before = new RealYears(seed).year();
        List<Row> rows = new ArrayList<>(before.rows());
        Round added = Round.TYPE.blank(before.lastRowId() + 1, before.root().id(), 99);
        rows.add(Round.STATE.set(Round.COUNTED.set(added, true), RoundState.FINISHED));
        BigDecimal was = of(before, Metric.ROUNDS).score().orElse(BigDecimal.ZERO);
        BigDecimal is = of(Evaluation.of("after", rows), Metric.ROUNDS).score().orElseThrow();
        assertTrue(was.compareTo(is) <= 0, () -> was + " > " + is);
    }

    private static IndicatorScore of(Evaluation year, Metric metric) {
        return Scorer.score(year)
            .indicators()
            .stream()
            .filter(line -> line.indicator().metric() == metric)
            .findFirst()
            .orElseThrow();
    }

    @Property(tries = 500)
    void theOrderOfRoundsGroupsAndUnitsNeverMatters(@ForAll long seed) {
        Evaluation year = new RealYears(seed).year();
        List<Row> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>(year.rows().stream().map(Row::position).toList());
        Collections.shuffle(places, new Random(seed));
        for (Row row : year.rows()) {
            int place = places.removeLast();
            boolean facts = row instanceof Round || row instanceof Group || row instanceof InspectedUnit;
            rows.add(facts ? row.type().at(row, row.id(), row.parent(), place) : row);
        }
        assertSame(Scorer.score(year), Scorer.score(Evaluation.of("shuffled", rows)));
    }

    /** Same figures on every line; the sentences may name the rows in another order. */
    static void assertSame(ScoreSheet one, ScoreSheet other) {
        assertEquals(figures(one), figures(other));
    }

    private static List<List<Object>> figures(ScoreSheet sheet) {
        return sheet.indicators()
            .stream()
            .map(line -> List.<Object>of(line.indicator().name(), line.actualText(), line.actual().origin(),
                    line.score(), line.rule().met()))
            .toList();
    }

    @Property(tries = 300)
    void realYearsAreRatedNowAndThen(@ForAll long seed) {
        ScoreSheet sheet = Scorer.score(new RealYears(seed).year());
        assertEquals(7, sheet.indicators().size());
        assertTrue(sheet.ratedWeight().signum() > 0);
    }
}
