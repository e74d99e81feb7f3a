package org.selfeval.ui.step.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.selfeval.check.Check;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.scheme.Reweighting;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.ScoreSheet;

/**
 * One line of the table: an indicator under its first level, or a first level that has none yet.
 *
 * @param points what the lines of the level have together
 * @param indicator empty for a level without indicators
 * @param score empty where the indicator does not apply
 * @param levelBegins whether it is the first line of its level, which shows the level's name
 * @param secondBegins whether it shows its second level, which the line above does not share
 * @param unexplained whether a check asks for the reason or the measure
 */
record SchemeLine(Level level, BigDecimal points, Optional<Indicator> indicator, Optional<IndicatorScore> score,
        boolean levelBegins, boolean secondBegins, boolean unexplained) {

    private static final Set<Field<?, ?>> REASONS = Set.of(Indicator.DEVIATION, Indicator.MEASURE);

    /** The number of the row it stands for. */
    long id() {
        return indicator.map(Indicator::id).orElse(level.id());
    }

    static List<SchemeLine> of(Evaluation year, ScoreSheet sheet, List<Check> checks) {
        Map<Long, IndicatorScore> scores = new HashMap<>();
        sheet.indicators().forEach(score -> scores.put(score.indicator().id(), score));
        Set<Long> unexplained = checks.stream()
            .filter(check -> REASONS.contains(check.at().field()))
            .map(check -> check.at().row())
            .collect(Collectors.toSet());
        boolean all = Boolean.TRUE.equals(year.scheme().row().rescale());
        List<SchemeLine> lines = new ArrayList<>();
        for (Node<Level> level : year.scheme().children(Level.TYPE)) {
            List<Indicator> indicators = level.rows(Indicator.TYPE);
            BigDecimal points = Reweighting.sum(indicators, all);
            if (indicators.isEmpty()) {
                lines.add(new SchemeLine(level.row(), points, Optional.empty(), Optional.empty(), true, true, false));
            }
            Indicator above = null;
            for (Indicator line : indicators) {
                boolean begins = above == null || !Objects.equals(above.second(), line.second());
                lines.add(new SchemeLine(level.row(), points, Optional.of(line),
                        Optional.ofNullable(scores.get(line.id())), above == null, begins,
                        unexplained.contains(line.id())));
                above = line;
            }
        }
        return lines;
    }
}
