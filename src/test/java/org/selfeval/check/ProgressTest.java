package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Schemes;
import org.selfeval.model.Evaluation;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.scoring.year.Scorer;

class ProgressTest {

    private static final Evaluation BLANK = NewEvaluation.blank("blank", 2021, Schemes.builtIn("report-2020"));

    private static Progress of(Object... facts) {
        Evaluation year = YearBuilder.from(BLANK).set(BLANK.overview(), facts).build();
        return Progress.of(year, Checker.check(year, Scorer.score(year)));
    }

    @Test
    void whatABlankYearHoldsFromTheBeginningIsNoWork() {
        assertFalse(of().begun().contains(WizardStep.OVERVIEW));
        assertFalse(of().done(WizardStep.OVERVIEW));
        assertEquals(Optional.of(WizardStep.OVERVIEW), of().next());
    }

    @Test
    void aStepIsDoneWhenSomethingIsEnteredAndNothingWantsALook() {
        Evaluation year = YearBuilder.from(BLANK).set(BLANK.overview(), Overview.LEAD, "某").build();
        assertTrue(Progress.of(year, List.of()).done(WizardStep.OVERVIEW));
        Progress checked = of(Overview.LEAD, "某");
        assertTrue(checked.openIn(WizardStep.OVERVIEW) > 0);
        assertFalse(checked.done(WizardStep.OVERVIEW));
    }

    @Test
    void theLastStepIsDoneWhenTheYearIsSettledAndAllAreWhenItIsFiled() {
        Evaluation settled = YearBuilder.from(BLANK)
            .set(BLANK.overview(), Overview.STATE, EvaluationState.FINAL)
            .build();
        assertTrue(Progress.of(settled, List.of()).done(WizardStep.EXPORT));
        Progress filed = of(Overview.STATE, EvaluationState.ARCHIVED);
        assertEquals(WizardStep.values().length, filed.doneSteps());
        assertEquals(Optional.empty(), filed.next());
    }

    @Test
    void aSettledYearThatStillHasToBePutRightIsNotChecked() {
        Progress settled = of(Overview.STATE, EvaluationState.FINAL);
        assertTrue(settled.openIn(WizardStep.EXPORT) > 0);
        assertFalse(settled.done(WizardStep.EXPORT));
    }
}
