package org.selfeval.scoring.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.Grade;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.scoring.metric.Money;

/** Scores a year. Pure: the same evaluation gives the same sheet, on any day. */
public final class Scorer {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Scorer() {}

    /** Never throws for missing facts: what cannot be rated is 未评. */
    public static ScoreSheet score(Evaluation evaluation) {
        Facts facts = new Facts(evaluation);
        Map<Long, BigDecimal> weights = Weights.inForce(evaluation.indicators(), facts.parameters().rescale());
        List<LevelScore> levels = new ArrayList<>();
        for (Node<Level> level : evaluation.scheme().children(Level.TYPE)) {
            List<IndicatorScore> lines = level.rows(Indicator.TYPE)
                .stream()
                .filter(Indicator::applies)
                .map(indicator -> LineScorer.score(facts, indicator, weights.get(indicator.id())))
                .toList();
            if (!lines.isEmpty()) {
                levels.add(new LevelScore(level.row(), lines, sum(lines, line -> Optional.of(line.weight())),
                        sum(lines, IndicatorScore::score)));
            }
        }
        return sheet(facts, levels);
    }

    private static ScoreSheet sheet(Facts facts, List<LevelScore> levels) {
        List<IndicatorScore> lines = levels.stream().flatMap(level -> level.indicators().stream()).toList();
        BigDecimal weight = sum(lines, line -> Optional.of(line.weight()));
        BigDecimal rated = sum(lines, line -> line.score().map(score -> line.weight()));
        BigDecimal total = sum(lines, IndicatorScore::score);
        boolean graded = rated.compareTo(weight) == 0 && weight.compareTo(FULL) == 0;
        return new ScoreSheet(levels, weight, rated, total,
                graded ? Optional.of(grade(facts.parameters(), total)) : Optional.empty(), Money.funds(facts));
    }

    private static Grade grade(Parameters limits, BigDecimal total) {
        if (total.compareTo(limits.gradeExcellent()) >= 0) {
            return Grade.EXCELLENT;
        }
        if (total.compareTo(limits.gradeGood()) >= 0) {
            return Grade.GOOD;
        }
        return total.compareTo(limits.gradeFair()) >= 0 ? Grade.FAIR : Grade.POOR;
    }

    private static BigDecimal sum(List<IndicatorScore> lines, Function<IndicatorScore, Optional<BigDecimal>> points) {
        return lines.stream().map(points).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
