package org.selfeval.scoring.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.scoring.ScoredYear.day;
import static org.selfeval.scoring.ScoredYear.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Benchmark;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Evidence;
import org.selfeval.scoring.ScoredYear;
import org.selfeval.scoring.Shortfall;

/** What would bring the missing points: where, and how much of what is counted. */
class ShortfallTest {

    private static ScoredYear share(Metric metric) {
        return ScoredYear.of(metric, 20, Indicator.TARGET, number("100"), Indicator.UNIT, "%");
    }

    private static void assertLacking(String amount, FieldRef at, ScoredYear year) {
        Evidence evidence = year.score().evidence();
        assertEquals(List.of(new Shortfall(at, Optional.of(number(amount)))), evidence.shortfalls());
        assertEquals(Optional.of(number(amount)), evidence.lacking());
    }

    @Test
    void reportsNotFormedAreLackingAtTheirUnit() {
        ScoredYear year = share(Metric.REPORTS);
        Round round = year.round("第十八轮", Round.BRIEFED_ON, day("2020-05-20"));
        year.unit(round, InspectedUnit.COUNT, 12, InspectedUnit.REPORTS_FORMED, 12);
        InspectedUnit late = year.unit(round, InspectedUnit.COUNT, 89, InspectedUnit.REPORTS_FORMED, 73);
        assertLacking("16", FieldRef.of(late, InspectedUnit.REPORTS_FORMED), year);
    }

    @Test
    void allReportsOfARoundThatWasNotHeardAreLacking() {
        ScoredYear year = share(Metric.REPORTS);
        Round round = year.round("第十八轮");
        year.deny(round, StatementSubject.BRIEFED);
        year.unit(round, InspectedUnit.COUNT, 12, InspectedUnit.REPORTS_FORMED, 12);
        assertLacking("12", FieldRef.of(round, Round.BRIEFED_ON), year);
    }

    @Test
    void lateGroupsAreCountedWithWhatTheyStandFor() {
        ScoredYear year = share(Metric.TIMELINESS);
        Round round = year.round("一", Round.END, day("2020-04-10"));
        Group late = year.group(round, Group.COUNT, 3, Group.REPORTED_ON, day("2020-04-18"));
        assertLacking("3", FieldRef.of(late, Group.REPORTED_ON), year);
    }

    @Test
    void findingsNotClosedAreLackingAtTheirUnit() {
        ScoredYear year = share(Metric.CLOSURE);
        InspectedUnit unit = year.unit(year.round("一"), InspectedUnit.FEEDBACK_ON, day("2020-02-01"),
                InspectedUnit.FOUND, 20, InspectedUnit.DONE, 15, InspectedUnit.HANDED_OVER, 1);
        assertLacking("4", FieldRef.of(unit, InspectedUnit.OPEN), year);
    }

    @Test
    void roundsUnderWayComeBeforeThoseThatAreOnlyPlanned() {
        ScoredYear year = ScoredYear.of(Metric.ROUNDS, 20).overview(Overview.PLANNED_ROUNDS, 4);
        year.round("一");
        Round running = year.round("二", Round.STATE, RoundState.RUNNING);
        Evidence evidence = year.score().evidence();
        assertEquals(List.of(new Shortfall(FieldRef.of(running, Round.STATE), Optional.of(BigDecimal.ONE)),
                new Shortfall(FieldRef.of(year.root, Overview.PLANNED_ROUNDS), Optional.of(number("2")))),
                evidence.shortfalls());
        assertEquals(Optional.of(number("3")), evidence.lacking());
    }

    @Test
    void noMoreRoundsAreLackingThanThePlanHas() {
        ScoredYear year = ScoredYear.of(Metric.ROUNDS, 20).overview(Overview.PLANNED_ROUNDS, 2);
        year.round("一");
        Round running = year.round("二", Round.STATE, RoundState.RUNNING);
        year.round("三", Round.STATE, RoundState.PLANNED);
        assertLacking("1", FieldRef.of(running, Round.STATE), year);
    }

    @Test
    void findingsUpToTheBenchmarkAreLackingAtTheirRound() {
        ScoredYear year = ScoredYear.of(Metric.FINDINGS, 15, Indicator.TARGET, number("1"), Indicator.UNIT, "倍");
        year.rows.set(year.rows.single(Benchmark.TYPE), Benchmark.VALUE, number("10.5"));
        Round low = year.round("少");
        year.unit(low, InspectedUnit.FOUND, 8);
        assertLacking("3", FieldRef.of(low, Round.NAME), year);
    }

    @Test
    void howMuchIsLackingIsNotToldWhereItIsOnlyStated() {
        ScoredYear year = ScoredYear.of(Metric.FINDINGS, 15, Indicator.TARGET, number("2"), Indicator.UNIT, "倍");
        Round stated = year.round("一");
        year.affirm(stated, StatementSubject.ABOVE_AVERAGE);
        Evidence evidence = year.score().evidence();
        assertEquals(List.of(new Shortfall(FieldRef.of(stated, Round.NAME), Optional.empty())), evidence.shortfalls());
        assertEquals(Optional.empty(), evidence.lacking());
    }

    @Test
    void onlyComplaintsBeyondTheTargetAreTooMany() {
        ScoredYear year = ScoredYear.of(Metric.COMPLAINTS, 10, Indicator.TARGET, number("2"))
            .satisfaction(Satisfaction.RECEIVED, 2);
        assertEquals(List.of(), year.score().evidence().shortfalls());
        year.satisfaction(Satisfaction.RECEIVED, 5);
        assertLacking("3", FieldRef.of(year.rows.single(Satisfaction.TYPE), Satisfaction.RECEIVED), year);
    }

    @Test
    void satisfiedAnswersAreLackingUpToTheTarget() {
        ScoredYear year = ScoredYear.of(Metric.SURVEY, 10, Indicator.TARGET, number("90"))
            .satisfaction(Satisfaction.VALID, 201, Satisfaction.SATISFIED, 171);
        assertLacking("10", FieldRef.of(year.rows.single(Satisfaction.TYPE), Satisfaction.SATISFIED), year);
    }

    @Test
    void onlySourcesThatSpentLessAreLacking() {
        ScoredYear year = ScoredYear.of(Metric.EXECUTION_RATE, 10)
            .source(FundSource.ADJUSTED, number("100"), FundSource.EXECUTED, number("100"))
            .source(FundSource.ADJUSTED, number("300"), FundSource.EXECUTED, number("180.5"));
        FundSource last = year.build().sources().getLast();
        assertLacking("119.5", FieldRef.of(last, FundSource.EXECUTED), year);
    }

    @Test
    void aTypedValueIsLackingAtItself() {
        ScoredYear year = ScoredYear.of(Metric.ENTERED, 10, Indicator.TARGET, number("5"), Indicator.DIRECTION,
                Direction.AT_LEAST, Indicator.ACTUAL, number("3"));
        assertLacking("2", FieldRef.of(year.score().indicator(), Indicator.ACTUAL), year);
        year.indicator(Indicator.DIRECTION, Direction.AT_MOST, Indicator.ACTUAL, number("8"));
        assertLacking("3", FieldRef.of(year.score().indicator(), Indicator.ACTUAL), year);
        year.indicator(Indicator.ACTUAL, number("5"));
        assertEquals(List.of(), year.score().evidence().shortfalls());
    }
}
