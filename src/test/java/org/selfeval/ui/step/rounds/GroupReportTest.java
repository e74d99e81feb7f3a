package org.selfeval.ui.step.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.kind.StatementSubject;

class GroupReportTest {

    private static final LocalDate END = LocalDate.of(2021, 4, 30);

    private final YearBuilder year = YearBuilder.blank();
    private final Round round = year.add(Round.TYPE, year.single(Overview.TYPE), Round.END, END);

    private List<GroupReport> reports() {
        Evaluation built = year.build();
        return GroupReport.all(built, built.rounds().getFirst());
    }

    private String shown(Object... facts) {
        year.add(Group.TYPE, round, facts);
        return reports().getLast().shown();
    }

    @Test
    void daysRunFromTheGroupsOwnEndElseFromTheRounds() {
        assertEquals("第一组 固定 · 3 天",
                shown(Group.NAME, "第一组", Group.KIND, GroupKind.FIXED, Group.REPORTED_ON, END.plusDays(3)));
        assertEquals("第二组 · 1 天", shown(Group.NAME, "第二组", Group.END, END.plusDays(2), Group.REPORTED_ON,
                END.plusDays(3)));
    }

    @Test
    void theKindIsNotSaidTwice() {
        assertEquals("临时巡察组 × 3 · 未填", shown(Group.NAME, "临时巡察组", Group.KIND, GroupKind.TEMPORARY, Group.COUNT, 3));
        assertEquals("统配 · 未填", shown(Group.KIND, GroupKind.COORDINATED));
        assertEquals("巡察组 · 未填", shown());
    }

    @Test
    void theLastDayAllowedIsNotLate() {
        year.add(Group.TYPE, round, Group.REPORTED_ON, END.plusDays(7));
        year.add(Group.TYPE, round, Group.REPORTED_ON, END.plusDays(8));

        assertFalse(reports().get(0).late());
        assertTrue(reports().get(1).late());
    }

    @Test
    void aWordForTheRoundStandsForItsGroups() {
        year.add(Statement.TYPE, round, Statement.SUBJECT, StatementSubject.REPORTED_IN_TIME, Statement.AFFIRMED, true);

        assertEquals("第一组 · 按时（说明）", shown(Group.NAME, "第一组"));
        assertFalse(reports().getFirst().unknown());
    }
}
