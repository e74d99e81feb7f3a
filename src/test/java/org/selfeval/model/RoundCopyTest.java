package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;

class RoundCopyTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    private final YearBuilder builder = YearBuilder.blank();
    private final Round earlier = builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "第十六轮",
            Round.COUNTED, true, Round.KIND, RoundKind.ROUTINE, Round.BASIS, "群众反映较多", Round.START, DAY, Round.END,
            DAY.plusDays(50), Round.STATE, RoundState.FINISHED, Round.BRIEFED_ON, DAY.plusDays(60),
            Round.RECTIFY_MONTHS, 2, Round.PLAN_DAYS, 15, Round.NOTE, "三加三编组");

    private Node<Round> copied(Evaluation year) {
        AtomicLong ids = new AtomicLong(year.lastRowId());
        RoundCopy copy = RoundCopy.of(year.rounds().getFirst(), "第十七轮", "复制轮次", ids::incrementAndGet);
        Evaluation after = year.apply(copy.edit());
        assertEquals(copy.newRound(), after.rounds().get(1).id());
        return after.rounds().get(1);
    }

    @Test
    void aRoundIsSetUpLikeTheEarlierOneAndStandsBehindIt() {
        builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "另一轮");

        Round copy = copied(builder.build()).row();

        assertEquals("第十七轮", copy.name());
        assertEquals(RoundKind.ROUTINE, copy.kind());
        assertEquals(true, copy.counted());
        assertEquals(2, copy.rectifyMonths());
        assertEquals(15, copy.planDays());
    }

    @Test
    void datesStateAndFactsStayBehind() {
        builder.add(InspectedUnit.TYPE, earlier, InspectedUnit.NAME, "区委党校");
        builder.add(Evidence.TYPE, earlier, Evidence.NAME, "通知.pdf");
        builder.add(Statement.TYPE, earlier, Statement.SUBJECT, StatementSubject.BRIEFED, Statement.AFFIRMED, true);

        Node<Round> copy = copied(builder.build());

        Round round = copy.row();
        assertTrue(copy.children(InspectedUnit.TYPE).isEmpty());
        assertTrue(copy.children(Statement.TYPE).isEmpty());
        assertTrue(copy.children(Evidence.TYPE).isEmpty());
        assertNull(round.start());
        assertNull(round.end());
        assertNull(round.state());
        assertNull(round.briefedOn());
        assertNull(round.basis());
        assertNull(round.note());
    }

    @Test
    void groupsComeAlongWithoutTheirDays() {
        builder.add(Group.TYPE, earlier, Group.NAME, "第一组", Group.KIND, GroupKind.FIXED, Group.COUNT, 3,
                Group.DEPARTMENTS, List.of("组织", "纪检"), Group.END, DAY, Group.REPORTED_ON, DAY.plusDays(3));

        Group copy = copied(builder.build()).rows(Group.TYPE).getFirst();

        assertEquals("第一组", copy.name());
        assertEquals(GroupKind.FIXED, copy.kind());
        assertEquals(3, copy.count());
        assertEquals(List.of("组织", "纪检"), copy.departments());
        assertNull(copy.end());
        assertNull(copy.reportedOn());
    }

    @Test
    void aCopyOfWhatWasCarriedOverIsARoundOfThisYear() {
        builder.set(earlier, Round.CARRIED_FROM, 2020, Round.COUNTED, false);

        Round copy = copied(builder.build()).row();

        assertNull(copy.carriedFrom());
        assertNull(copy.counted());
    }
}
