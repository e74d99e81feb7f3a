package org.selfeval.check;

import java.util.Set;
import org.selfeval.model.Expenditure;
import org.selfeval.model.Finding;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.ReportText;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/** The eight steps of the wizard, in their order. */
public enum WizardStep {
    /** The project (项目概况). */
    OVERVIEW,
    /** Its funds (项目资金). */
    FUNDS,
    /** The rounds of inspection (巡察轮次). */
    ROUNDS,
    /** Following up the rectification (整改跟踪). */
    RECTIFICATION,
    /** Satisfaction (满意度). */
    SATISFACTION,
    /** Scoring the indicators (指标评分). */
    SCORING,
    /** Problems and suggestions (问题与建议). */
    TEXTS,
    /** Checking and exporting (检查与导出). */
    EXPORT;

    private static final Set<Field<?, ?>> OF_EXPORT = Set.of(Overview.STATE, Overview.STATE_REASON);

    /** What of an organisation is known when the inspection ends; the rest is followed up later. */
    private static final Set<Field<?, ?>> OF_ROUNDS = Set.of(InspectedUnit.NAME, InspectedUnit.COUNT,
            InspectedUnit.TOWN, InspectedUnit.LEVEL, InspectedUnit.NATURE, InspectedUnit.PRIORITY, InspectedUnit.GROUP,
            InspectedUnit.REPORTS_FORMED, InspectedUnit.BRIEFED_ON, InspectedUnit.NOTE);

    /** The step in which a field of a row is entered. */
    public static WizardStep of(Row row, Field<?, ?> field) {
        RowType<?> type = field.type();
        if (type == Overview.TYPE) {
            return OF_EXPORT.contains(field) ? EXPORT : OVERVIEW;
        } else if (type == PlannedRound.TYPE) {
            return OVERVIEW;
        } else if (type == FundSource.TYPE || type == Expenditure.TYPE) {
            return FUNDS;
        } else if (type == Round.TYPE || type == Group.TYPE || type == SpecialCheck.TYPE) {
            return ROUNDS;
        } else if (type == InspectedUnit.TYPE) {
            return OF_ROUNDS.contains(field) ? ROUNDS : RECTIFICATION;
        } else if (type == Finding.TYPE) {
            return RECTIFICATION;
        } else if (type == Satisfaction.TYPE) {
            return SATISFACTION;
        } else if (type == ReportText.TYPE || type == FollowUp.TYPE) {
            return TEXTS;
        } else if (type == Statement.TYPE && row instanceof Statement said) {
            return of(said);
        }
        return SCORING;
    }

    private static WizardStep of(Statement said) {
        return switch (said.subject()) {
            case NO_COMPLAINTS -> SATISFACTION;
            case RECTIFIED, NO_FINDINGS -> RECTIFICATION;
            case REPORTS_FORMED, BRIEFED, REPORTED_IN_TIME, ABOVE_AVERAGE -> ROUNDS;
            case null -> ROUNDS;
        };
    }
}
