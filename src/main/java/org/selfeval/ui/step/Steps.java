package org.selfeval.ui.step;

import org.selfeval.check.WizardStep;
import org.selfeval.ui.step.export.ExportStep;
import org.selfeval.ui.step.funds.FundsStep;
import org.selfeval.ui.step.overview.OverviewStep;
import org.selfeval.ui.step.rectification.RectificationStep;
import org.selfeval.ui.step.rounds.RoundsStep;
import org.selfeval.ui.step.satisfaction.SatisfactionStep;
import org.selfeval.ui.step.scoring.ScoringStep;
import org.selfeval.ui.step.texts.TextsStep;

/** Makes the steps. */
public final class Steps {

    private Steps() {}

    public static Step make(WizardStep step, StepContext context) {
        return switch (step) {
            case OVERVIEW -> new OverviewStep(context);
            case FUNDS -> new FundsStep(context);
            case ROUNDS -> new RoundsStep(context);
            case RECTIFICATION -> new RectificationStep(context);
            case SATISFACTION -> new SatisfactionStep(context);
            case SCORING -> new ScoringStep(context);
            case TEXTS -> new TextsStep(context);
            case EXPORT -> new ExportStep(context);
        };
    }
}
