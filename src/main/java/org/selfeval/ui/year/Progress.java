package org.selfeval.ui.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/**
 * How far each step has come.
 *
 * @param begun steps in which anything has been entered
 * @param open how many checks of each step want a look; hints not counted
 */
public record Progress(Set<WizardStep> begun, Map<WizardStep, Integer> open) {

    /** What a blank year holds from the beginning. */
    private static final Set<Field<?, ?>> GIVEN = Set.of(Overview.YEAR, Overview.PROJECT, Overview.CUT_OFF,
            Overview.STATE, FundSource.KIND, ReportText.SECTION);

    public static Progress of(Evaluation year, List<Check> checks) {
        Set<WizardStep> begun = java.util.EnumSet.noneOf(WizardStep.class);
        year.root().walk(row -> look(row, begun));
        Map<WizardStep, Integer> open = new EnumMap<>(WizardStep.class);
        checks.stream()
            .filter(check -> check.severity() != Severity.HINT)
            .forEach(check -> open.merge(check.step(), 1, Integer::sum));
        return new Progress(begun, open);
    }

    private static void look(Row row, Set<WizardStep> begun) {
        if (begun.size() < WizardStep.values().length - 1) {
            for (Field<?, ?> field : row.type().fields()) {
                if (!GIVEN.contains(field) && field.getFrom(row) != null) {
                    begun.add(WizardStep.of(row, field));
                }
            }
        }
    }
}
