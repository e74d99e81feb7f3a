package org.selfeval.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;

class DigestsTest {

    private final Evaluation year = Example.year2020();

    @Test
    void bytesHaveTheDigestThatOtherProgramsGiveThem() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digests.of("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void stateReasonAndFollowUpsAreNoChangeOfWhatIsEvaluated() {
        Overview archived = Overview.STATE_REASON.set(Overview.STATE.set(year.overview(), EvaluationState.ARCHIVED),
                "限期报送");
        Evaluation later = year
            .apply(new Edit("归档", List.of(org.selfeval.model.tree.RowChange.update(year.overview(), archived))))
            .apply(Edit.insert("登记",
                    List.of(FollowUp.TYPE.blank(year.lastRowId() + 1, year.overview().id(), 1))));
        assertEquals(Digests.of(year), Digests.of(later));
    }

    @Test
    void anyFactIsAChange() {
        String before = Digests.of(year);
        assertNotEquals(before,
                Digests.of(year.apply(Edit.set("改", year.overview(), Overview.PHONE, "010-55550123"))));
        assertNotEquals(before, Digests.of(year.apply(Edit.set("改", year.overview(), Overview.UNIT, null))));
        assertNotEquals(
                Digests.of(year.apply(Edit.set("改", year.overview(), Overview.PHONE, "甲"))),
                Digests.of(year.apply(Edit.set("改", year.overview(), Overview.PREPARER, "甲"))));
    }
}
