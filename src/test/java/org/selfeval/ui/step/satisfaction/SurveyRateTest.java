package org.selfeval.ui.step.satisfaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.selfeval.model.Satisfaction;

class SurveyRateTest {

    private static Satisfaction survey(Integer issued, Integer returned, Integer valid, Integer satisfied) {
        return new Satisfaction(1, 0, 1, null, null, issued, returned, valid, satisfied, null, null);
    }

    @Test
    void eachRateSaysWhatItIsMadeOf() {
        Satisfaction survey = survey(120, 100, 96, 90);

        assertEquals("83.33%", SurveyRate.RETURNED.shown(survey).toString());
        assertEquals("96%", SurveyRate.VALID.shown(survey).toString());
        assertEquals("93.75%", SurveyRate.SATISFIED.shown(survey).toString());
        assertEquals("满意份数 90 ÷ 测评表有效份数 96", SurveyRate.SATISFIED.derivation(survey).toString());
    }

    @Test
    void aRateOfWhatIsUnknownOrNothingOrMoreThanAllIsNone() {
        assertEquals("—", SurveyRate.SATISFIED.shown(survey(null, null, null, 90)).toString());
        assertEquals("—", SurveyRate.SATISFIED.shown(survey(null, null, 0, 0)).toString());
        assertEquals("—", SurveyRate.SATISFIED.shown(survey(null, null, 80, 90)).toString());
        assertEquals("满意份数 ÷ 测评表有效份数", SurveyRate.SATISFIED.derivation(survey(null, null, 80, 90)).toString());
    }
}
