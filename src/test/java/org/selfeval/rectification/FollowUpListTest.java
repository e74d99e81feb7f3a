package org.selfeval.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;

class FollowUpListTest {

    private static final LocalDate FEEDBACK = LocalDate.of(2020, 8, 12);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 11, 12);

    private final YearBuilder year = YearBuilder.blank();
    private final Overview root = year.single(Overview.TYPE);
    private final Round round = year.add(Round.TYPE, root, Round.NAME, "第十八轮", Round.STATE, RoundState.FINISHED);

    private InspectedUnit unit(Object... fieldsAndValues) {
        return year.add(InspectedUnit.TYPE, round, fieldsAndValues);
    }

    private FollowUpList on(LocalDate day) {
        return FollowUpList.of(year.build(), day);
    }

    private UnitProgress only(LocalDate day) {
        List<UnitProgress> lines = on(day).lines();
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    @Test
    void theDeadlineItselfStillBelongsToThePeriod() {
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.FOUND, 14, InspectedUnit.DONE, 10);

        assertEquals(DEADLINE, only(DEADLINE).deadline());
        assertEquals(0, only(DEADLINE).daysLeft());
        assertEquals(Standing.DUE_SOON, only(DEADLINE).standing());
        assertEquals(Standing.OVERDUE, only(DEADLINE.plusDays(1)).standing());
        assertEquals(-6, only(DEADLINE.plusDays(6)).daysLeft());
        assertEquals(Standing.DUE_SOON, only(DEADLINE.minusDays(14)).standing());
        assertEquals(Standing.ONGOING, only(DEADLINE.minusDays(15)).standing());
    }

    @Test
    void anExtensionReplacesTheRoundsMonths() {
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.EXTENDED_TO, DEADLINE.plusDays(30));

        UnitProgress line = only(DEADLINE.plusDays(1));
        assertTrue(line.extended());
        assertEquals(29, line.daysLeft());
        assertEquals(Standing.ONGOING, line.standing());
    }

    @Test
    void withoutADayNothingIsOverdue() {
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK);

        UnitProgress line = only(null);
        assertNull(line.daysLeft());
        assertEquals(Standing.ONGOING, line.standing());
        assertEquals(0, line.unreported());
    }

    @Test
    void aLineWithoutFeedbackIsToldApart() {
        unit(InspectedUnit.FOUND, 3);

        assertEquals(Standing.NOT_FED_BACK, only(DEADLINE).standing());
    }

    @Test
    void unknownFindingsAddNothingAndAreCountedApart() {
        unit(InspectedUnit.COUNT, 3);
        unit(InspectedUnit.FOUND, 10, InspectedUnit.DONE, 6, InspectedUnit.HANDED_OVER, 1);
        unit(InspectedUnit.FOUND, 5, InspectedUnit.DONE, 2);

        Totals totals = on(DEADLINE).totals();
        assertEquals(5, totals.units());
        assertEquals(3, totals.uncounted());
        assertEquals(15, totals.found());
        assertEquals(8, totals.done());
        assertEquals(1, totals.handedOver());
        assertEquals(3, totals.open());
        assertEquals(3, totals.unknown());
        assertEquals(Optional.of(new BigDecimal("53.3")), totals.percent(totals.done()));
    }

    @Test
    void nothingKnownHasNoPercentage() {
        unit();

        assertFalse(on(DEADLINE).totals().counted());
        assertEquals(Optional.empty(), on(DEADLINE).totals().percent(0));
    }

    @Test
    void findingsKeptOneByOneOutrankTheCounts() {
        InspectedUnit unit = unit(InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.FOUND, 99, InspectedUnit.DONE, 99);
        year.add(Finding.TYPE, unit, Finding.STATE, FindingState.DONE);
        year.add(Finding.TYPE, unit, Finding.STATE, FindingState.HANDED_OVER);
        year.add(Finding.TYPE, unit, Finding.STATE, FindingState.LONG_TERM);
        year.add(Finding.TYPE, unit);

        FindingProgress findings = only(DEADLINE).findings();
        assertTrue(findings.byRows());
        assertEquals(4, findings.found());
        assertEquals(1, findings.done());
        assertEquals(1, findings.handedOver());
        assertEquals(1, findings.open());
        assertEquals(1, findings.unknown());
        assertEquals(0.5, findings.share());
        assertEquals(50, findings.percent());
    }

    @Test
    void theSchemeSaysWhatIsClosed() {
        year.set(year.single(Scheme.TYPE), Scheme.CLOSED_STATES, List.of(FindingState.DONE, FindingState.LONG_TERM));
        InspectedUnit unit = unit(InspectedUnit.FEEDBACK_ON, FEEDBACK);
        year.add(Finding.TYPE, unit, Finding.STATE, FindingState.LONG_TERM);
        year.add(Finding.TYPE, unit, Finding.STATE, FindingState.HANDED_OVER);

        UnitProgress line = only(DEADLINE.plusDays(1));
        assertEquals(1, line.findings().done());
        assertEquals(1, line.findings().handedOver());
        assertEquals(0.5, line.findings().share());
        assertEquals(Standing.OVERDUE, line.standing());
    }

    @Test
    void aReportThatIsDueAndHasNotComeIsCountedByOrganisation() {
        unit(InspectedUnit.COUNT, 103, InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.REPORTS_RECEIVED, 100);
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.REPORT_RECEIVED_ON, DEADLINE);
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK);

        assertEquals(0, on(DEADLINE).totals().unreported());
        FollowUpList after = on(DEADLINE.plusDays(1));
        assertEquals(4, after.totals().unreported());
        assertEquals(4, after.counts().get(Filter.UNREPORTED));
        assertEquals(2, after.lines().stream().filter(Filter.UNREPORTED::takes).count());
    }

    /** As the list of what is due has it, see {@code YearDueTest}. */
    @Test
    void noReportIsWaitedForWhereNothingWasFound() {
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.FOUND, 0);
        InspectedUnit said = unit(InspectedUnit.FEEDBACK_ON, FEEDBACK);
        year.add(Statement.TYPE, said, Statement.SUBJECT, StatementSubject.NO_FINDINGS, Statement.AFFIRMED, true);

        assertEquals(0, on(DEADLINE.plusDays(1)).totals().unreported());
    }

    @Test
    void theClerksWordClosesWhatIsNotRecordedAndIsToldApart() {
        year.add(Statement.TYPE, round, Statement.SUBJECT, StatementSubject.RECTIFIED, Statement.AFFIRMED, true);
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK);
        unit(InspectedUnit.FEEDBACK_ON, FEEDBACK, InspectedUnit.FOUND, 2, InspectedUnit.DONE, 2,
                InspectedUnit.HANDED_OVER, 0);

        List<UnitProgress> lines = on(DEADLINE.plusDays(9)).lines();
        assertEquals(List.of(Standing.CLOSED, Standing.CLOSED), lines.stream().map(UnitProgress::standing).toList());
        assertEquals(List.of(true, false), lines.stream().map(UnitProgress::said).toList());
        assertEquals(List.of(0, 0), lines.stream().map(UnitProgress::unreported).toList());
    }

    @Test
    void roundsToComeAreLeftOutUnlessSomethingIsKnown() {
        Round planned = year.add(Round.TYPE, root, Round.STATE, RoundState.PLANNED);
        year.add(InspectedUnit.TYPE, planned);
        InspectedUnit early = year.add(InspectedUnit.TYPE, planned, InspectedUnit.FEEDBACK_ON, FEEDBACK);
        Round carried = year.add(Round.TYPE, root, Round.STATE, RoundState.FINISHED, Round.CARRIED_FROM, 2019);
        InspectedUnit old = year.add(InspectedUnit.TYPE, carried, InspectedUnit.COUNT, 2);

        FollowUpList list = on(DEADLINE);
        assertEquals(List.of(early.id(), old.id()), list.lines().stream().map(UnitProgress::id).toList());
        assertEquals(2, list.totals().carriedOver());
    }

    @Test
    void everyOrganisationStandsSomewhere() {
        FollowUpList list = FollowUpList.of(Example.year2020(), LocalDate.of(2020, 12, 31));

        int standing = list.counts()
            .entrySet()
            .stream()
            .filter(entry -> entry.getKey() != Filter.ALL && entry.getKey() != Filter.UNREPORTED)
            .mapToInt(java.util.Map.Entry::getValue)
            .sum();
        assertEquals(206, list.counts().get(Filter.ALL));
        assertEquals(206, standing);
    }

    @Test
    void theSumsOfALargeYearAreThoseOfItsRows() {
        FollowUpList list = FollowUpList.of(LargeYear.make(6, 60, 2_000), LocalDate.of(2020, 12, 31));

        assertEquals(60, list.lines().size());
        assertEquals(2_000, list.totals().found());
        assertEquals(list.totals().found(),
                list.totals().done() + list.totals().handedOver() + list.totals().open());
    }

    @Test
    void aSearchGoesByNameTownRoundAndWhoIsResponsible() {
        unit(InspectedUnit.NAME, "苗枣庄村", InspectedUnit.TOWN, "苗庄镇", InspectedUnit.RESPONSIBLE, "苗庄镇党委");

        UnitProgress line = only(DEADLINE);
        assertTrue(line.mentions(" 枣庄 "));
        assertTrue(line.mentions("苗庄镇"));
        assertTrue(line.mentions("镇党委"));
        assertTrue(line.mentions("十八"));
        assertTrue(line.mentions(""));
        assertFalse(line.mentions("大北"));
    }

    /** 57 of 100 is a little less than that as a binary fraction. */
    @Test
    void aShareIsCutToWholePerCentExactly() {
        assertEquals(57, new FindingProgress(true, 100, 57, 0, 43, 57).percent());
        assertEquals(99, new FindingProgress(true, 200, 199, 0, 1, 199).percent());
    }
}
