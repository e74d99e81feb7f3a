package org.selfeval.ui.step;

import java.util.List;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Finding;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.ReportText;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.RowType;
import org.selfeval.ui.step.export.ExportStep;
import org.selfeval.ui.step.funds.FundsStep;
import org.selfeval.ui.step.overview.OverviewStep;
import org.selfeval.ui.step.plain.PlainStep;
import org.selfeval.ui.step.scoring.ScoringStep;

/** Makes the steps: screens of their own where there are such, else the plain form over the step's row types. */
public final class Steps {

    private static final List<RowType<?>> ROUNDS = List.of(Round.TYPE, Group.TYPE, SpecialCheck.TYPE,
            InspectedUnit.TYPE, Statement.TYPE);
    private static final List<RowType<?>> RECTIFICATION = List.of(Round.TYPE, InspectedUnit.TYPE, Finding.TYPE,
            Statement.TYPE);
    private static final List<RowType<?>> SATISFACTION = List.of(Satisfaction.TYPE, Statement.TYPE);
    private static final List<RowType<?>> TEXTS = List.of(ReportText.TYPE, FollowUp.TYPE);

    private Steps() {}

    public static Step make(WizardStep step, StepContext context) {
        return switch (step) {
            case OVERVIEW -> new OverviewStep(context);
            case FUNDS -> new FundsStep(context);
            case ROUNDS -> new PlainStep(context, step, ROUNDS);
            case RECTIFICATION -> new PlainStep(context, step, RECTIFICATION);
            case SATISFACTION -> new PlainStep(context, step, SATISFACTION);
            case SCORING -> new ScoringStep(context);
            case TEXTS -> new PlainStep(context, step, TEXTS);
            case EXPORT -> new ExportStep(context);
        };
    }
}
