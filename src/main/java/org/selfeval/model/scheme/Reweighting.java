package org.selfeval.model.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.RowChange;

/** Gives the lines of a scheme other weights; the first-level indicators follow as the sums of their lines. */
public final class Reweighting {

    private Reweighting() {}

    /**
     * The edit that sets the weights, all in one step.
     *
     * @param weights by number of the indicator; those not named keep theirs, a null value makes one unknown
     */
    public static Edit edit(Evaluation year, Map<Long, BigDecimal> weights, String label) {
        List<RowChange> changes = new ArrayList<>();
        boolean all = Boolean.TRUE.equals(year.scheme().row().rescale());
        for (Node<Level> level : year.scheme().children(Level.TYPE)) {
            List<Indicator> lines = new ArrayList<>();
            for (Indicator line : level.rows(Indicator.TYPE)) {
                Indicator weighed = weights.containsKey(line.id())
                        ? Indicator.WEIGHT.set(line, weights.get(line.id()))
                        : line;
                changes.add(RowChange.update(line, weighed));
                lines.add(weighed);
            }
            if (!lines.isEmpty()) {
                changes.add(RowChange.update(level.row(), Level.WEIGHT.set(level.row(), sum(lines, all))));
            }
        }
        return Edit.ofUnordered(label, changes);
    }

    /**
     * What the lines have together; unknown weights count nothing.
     *
     * @param all whether lines that do not apply count too, for the scheme gives their points to the others
     */
    public static BigDecimal sum(List<Indicator> lines, boolean all) {
        return lines.stream()
            .filter(line -> all || line.applies())
            .map(Indicator::weight)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
