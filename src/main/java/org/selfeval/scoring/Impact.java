package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change of the scheme does to the scores, told before it is applied.
 *
 * @param lines the lines whose points or weight become others, in the order of the form; those that go stand last
 */
public record Impact(ScoreSheet before, ScoreSheet after, List<Line> lines) {

    public Impact {
        lines = List.copyOf(lines);
    }

    /** One line as it is and as it would be; empty where it is not there before or after. */
    public record Line(Optional<IndicatorScore> before, Optional<IndicatorScore> after) {

        private boolean differs() {
            return !Objects.equals(before.map(Line::points), after.map(Line::points))
                    || !Objects.equals(before.map(Line::weight), after.map(Line::weight));
        }

        private static Optional<BigDecimal> points(IndicatorScore line) {
            return line.score().map(BigDecimal::stripTrailingZeros);
        }

        private static BigDecimal weight(IndicatorScore line) {
            return line.weight().stripTrailingZeros();
        }
    }

    /** Compares two sheets of one year, line by line by the number of the row. */
    public static Impact of(ScoreSheet before, ScoreSheet after) {
        Map<Long, IndicatorScore> gone = new LinkedHashMap<>();
        before.indicators().forEach(line -> gone.put(line.indicator().id(), line));
        List<Line> lines = new ArrayList<>();
        for (IndicatorScore now : after.indicators()) {
            lines.add(new Line(Optional.ofNullable(gone.remove(now.indicator().id())), Optional.of(now)));
        }
        gone.values().forEach(line -> lines.add(new Line(Optional.of(line), Optional.empty())));
        return new Impact(before, after, lines.stream().filter(Line::differs).toList());
    }

    /** Whether no score, weight, total or grade becomes another. */
    public boolean none() {
        return lines.isEmpty() && before.total().compareTo(after.total()) == 0
                && before.grade().equals(after.grade());
    }
}
