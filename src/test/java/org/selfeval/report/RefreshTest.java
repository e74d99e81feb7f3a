package org.selfeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefreshTest {

    private static final String DRAFT = "全年预算70万元，全年执行65万元。\n预算执行率为92.86%，得9.29分，满分10分。资金用于食宿。";

    @Test
    void anOldDraftBecomesTheNewOne() {
        assertEquals(DRAFT,
                Refresh.of("全年预算70万元，全年执行70万元。\n预算执行率为100%，得10分，满分10分。资金用于食宿。", DRAFT));
    }

    @Test
    void theClerksOwnSentencesStayWithTheirFigures() {
        assertEquals("全年执行受疫情影响，少支出5万元。预算执行率为92.86%，得9.29分，满分10分。",
                Refresh.of("全年执行受疫情影响，少支出5万元。预算执行率为100%，得10分，满分10分。", DRAFT));
    }

    @Test
    void aTextOfItsOwnStays() {
        assertEquals("资金使用规范。", Refresh.of("资金使用规范。", DRAFT));
        assertEquals("", Refresh.of("", DRAFT));
        assertEquals(DRAFT, Refresh.of(DRAFT, DRAFT));
    }

    @Test
    void aSentenceThatIsRightIsNotTakenForAnotherOfTheSameForm() {
        String draft = "得3分，满分5分。得8分，满分8分。";
        assertEquals("得8分，满分8分。", Refresh.of("得8分，满分8分。", draft));
        assertEquals("得3分，满分5分。得8分，满分8分。", Refresh.of("得4分，满分5分。得8分，满分8分。", draft));
    }

    @Test
    void severalSentencesOfOneFormFollowInTheirOrder() {
        assertEquals("得1分，满分5分。\n得2分，满分8分。", Refresh.of("得4分，满分5分。\n得5分，满分8分。", "得1分，满分5分。\n得2分，满分8分。"));
    }

    @Test
    void lineBreaksStayAsTheClerkSetThem() {
        assertEquals("\n\n得8分。\n", Refresh.of("\n\n得9分。\n", "得8分。"));
    }
}
