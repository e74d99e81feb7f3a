package org.selfeval.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/**
 * How far each step has come.
 *
 * @param begun steps in which anything has been entered; the last one when the year is settled
 * @param open how many checks of each step want a look; hints not counted
 * @param archived whether the year is filed, and with it every step behind the clerk
 */
public record Progress(Set<WizardStep> begun, Map<WizardStep, Integer> open, boolean archived) {

    /** What a blank year holds from the beginning. */
    private static final Set<Field<?, ?>> GIVEN = Set.of(Overview.YEAR, Overview.PROJECT, Overview.CUT_OFF,
            Overview.STATE, FundSource.KIND, ReportText.SECTION);

    /** Looks through a year; {@code checks} are what {@link Checker} says of it. */
    public static Progress of(Evaluation year, List<Check> checks) {
        Set<WizardStep> begun = EnumSet.noneOf(WizardStep.class);
        year.root().walk(row -> look(row, begun));
        EvaluationState state = year.overview().state();
        boolean archived = state == EvaluationState.ARCHIVED;
        if (archived || state == EvaluationState.FINAL) {
            begun.add(WizardStep.EXPORT);
        }
        Map<WizardStep, Integer> open = new EnumMap<>(WizardStep.class);
        checks.stream()
            .filter(check -> check.severity() != Severity.HINT)
            .forEach(check -> open.merge(check.step(), 1, Integer::sum));
        long mustFix = checks.stream().filter(check -> check.severity() == Severity.MUST_FIX).count();
        if (begun.contains(WizardStep.EXPORT) && mustFix > 0) {
            // A settled year that still has to be put right is not checked, wherever that stands.
            open.put(WizardStep.EXPORT, Math.toIntExact(mustFix));
        }
        return new Progress(begun, open, archived);
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

    /** Whether something was entered in the step and nothing in it wants a look. */
    public boolean done(WizardStep step) {
        return archived || (begun.contains(step) && openIn(step) == 0);
    }

    /** How many of the steps are done. */
    public int doneSteps() {
        return (int) Arrays.stream(WizardStep.values()).filter(this::done).count();
    }

    /** How many checks of a step want a look. */
    public int openIn(WizardStep step) {
        return open.getOrDefault(step, 0);
    }

    /** The first step that is not done; none where all are. */
    public Optional<WizardStep> next() {
        return Arrays.stream(WizardStep.values()).filter(step -> !done(step)).findFirst();
    }
}
