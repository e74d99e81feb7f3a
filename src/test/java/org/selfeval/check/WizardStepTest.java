package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.RowTypes;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.RowType;

class WizardStepTest {

    @Test
    void everyFieldHasItsStep() {
        for (RowType<?> type : RowTypes.ALL) {
            for (Field<?, ?> field : type.fields()) {
                assertNotNull(WizardStep.of(type.blank(1, 0, 1), field));
            }
        }
    }

    @Test
    void anOrganisationIsInspectedInOneStepAndFollowedUpInTheNext() {
        InspectedUnit unit = InspectedUnit.TYPE.blank(2, 1, 1);
        assertEquals(WizardStep.ROUNDS, WizardStep.of(unit, InspectedUnit.REPORTS_FORMED));
        assertEquals(WizardStep.RECTIFICATION, WizardStep.of(unit, InspectedUnit.FEEDBACK_ON));
    }

    @Test
    void aStatementStandsWhereItsSubjectDoes() {
        Statement said = Statement.TYPE.blank(2, 1, 1);
        assertEquals(WizardStep.ROUNDS, WizardStep.of(said, Statement.SOURCE));
        assertEquals(WizardStep.SATISFACTION, WizardStep
            .of(Statement.SUBJECT.set(said, StatementSubject.NO_COMPLAINTS), Statement.SOURCE));
        assertEquals(WizardStep.RECTIFICATION, WizardStep
            .of(Statement.SUBJECT.set(said, StatementSubject.RECTIFIED), Statement.SOURCE));
    }

    @Test
    void aMissingRowIsEnteredWhereSuchRowsAre() {
        Overview root = Overview.TYPE.blank(1, 0, 1);
        assertEquals(WizardStep.TEXTS, WizardStep.of(root, ReportText.BODY));
        assertEquals(WizardStep.SATISFACTION, WizardStep.of(root, Satisfaction.RECEIVED));
        assertEquals(WizardStep.EXPORT, WizardStep.of(root, Overview.STATE_REASON));
    }
}
