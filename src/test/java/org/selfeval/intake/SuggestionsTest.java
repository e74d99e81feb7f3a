package org.selfeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Overview;

class SuggestionsTest {

    @Test
    void theMostFrequentComesFirstAndEachOnce() {
        List<String> categories = Suggestions.entered(LargeYear.make(2, 3, 11), Finding.CATEGORY);

        assertEquals(5, categories.size());
        assertEquals("党的建设", categories.getFirst());
    }

    @Test
    void namesOfAListCountOneByOne() {
        assertEquals(List.of("审计", "纪检", "组织", "财政"),
                Suggestions.entered(LargeYear.make(1, 1, 0), Group.DEPARTMENTS));
    }

    @Test
    void whatBeginsSoComesBeforeWhatContainsIt() {
        List<String> entered = List.of("大北镇", "北辰镇", "潘庄镇", "北");

        assertEquals(List.of("北辰镇", "大北镇"), Suggestions.matching(entered, " 北", 8));
        assertEquals(List.of("北辰镇"), Suggestions.matching(entered, "北", 1));
        assertEquals(entered, Suggestions.matching(entered, "", 8));
    }

    @Test
    void onlyTheLastOfSeveralNamesIsCompleted() {
        assertEquals("审", Suggestions.lastName("组织、纪检， 审"));
        assertEquals("组织、审计", Suggestions.withLastName("组织、审", "审计"));
        assertEquals("审计", Suggestions.withLastName("审", "审计"));
    }

    @Test
    void textsThatStandOnceInAYearHaveNothingToGoBy() {
        assertTrue(Suggestions.suits(InspectedUnit.TOWN));
        assertTrue(Suggestions.suits(Group.DEPARTMENTS));
        assertFalse(Suggestions.suits(Overview.PROJECT));
        assertFalse(Suggestions.suits(InspectedUnit.NOTE));
        assertFalse(Suggestions.suits(InspectedUnit.FEEDBACK_ON));
    }
}
