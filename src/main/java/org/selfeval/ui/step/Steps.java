package org.selfeval.ui.step;

import java.util.List;
import org.selfeval.check.WizardStep;
import org.selfeval.model.FollowUp;
import org.selfeval.model.ReportText;
import org.selfeval.model.tree.RowType;
import org.selfeval.ui.step.export.ExportStep;
import org.selfeval.ui.step.funds.FundsStep;
import org.selfeval.ui.step.overview.OverviewStep;
import org.selfeval.ui.step.plain.PlainStep;
import org.selfeval.ui.step.rectification.RectificationStep;
import org.selfeval.ui.step.rounds.RoundsStep;
import org.selfeval.ui.step.satisfaction.SatisfactionStep;
import org.selfeval.ui.step.scoring.ScoringStep;

/** Makes the steps: screens of their own where there are such, else the plain form over the step's row types. */
public final class Steps {

    private static final List<RowType<?>> TEXTS = List.of(ReportText.TYPE, FollowUp.TYPE);

    private Steps() {}

    public static Step make(WizardStep step, StepContext context) {
        return switch (step) {
            case OVERVIEW -> new OverviewStep(context);
            case FUNDS -> new FundsStep(context);
            case ROUNDS -> new RoundsStep(context);
            case RECTIFICATION -> new RectificationStep(context);
            case SATISFACTION -> new SatisfactionStep(context);
            case SCORING -> new ScoringStep(context);
            case TEXTS -> new PlainStep(context, step, TEXTS);
            case EXPORT -> new ExportStep(context);
        };
    }
}
