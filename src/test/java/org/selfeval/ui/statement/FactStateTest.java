package org.selfeval.ui.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;

class FactStateTest {

    private static final LocalDate END = LocalDate.of(2021, 4, 30);

    private final YearBuilder year = YearBuilder.blank();
    private final Overview root = year.single(Overview.TYPE);
    private final Round round = year.add(Round.TYPE, root, Round.END, END);

    private FactState state(StatementSubject subject, Row row) {
        return FactState.of(year.build(), subject, row.id());
    }

    private Statement say(StatementSubject subject, Row about) {
        return year.add(Statement.TYPE, about, Statement.SUBJECT, subject, Statement.AFFIRMED, true);
    }

    private static Optional<Phrase> words(String key, Object... arguments) {
        return Optional.of(Phrase.of("statement.recorded." + key, arguments));
    }

    @Test
    void nothingSaidAndNothingRecordedIsUnknown() {
        year.add(InspectedUnit.TYPE, round);

        for (StatementSubject subject : StatementSubject.values()) {
            assertEquals(new FactState(Standing.UNKNOWN, Optional.empty(), Optional.empty()), state(subject, round));
        }
    }

    @Test
    void theClerksWordIsStatedHereAndBelow() {
        Group group = year.add(Group.TYPE, round);
        Statement word = say(StatementSubject.REPORTED_IN_TIME, round);

        assertEquals(new FactState(Standing.STATED, Optional.empty(), Optional.of(word)),
                state(StatementSubject.REPORTED_IN_TIME, round));
        assertEquals(new FactState(Standing.STATED, Optional.empty(), Optional.of(word)),
                state(StatementSubject.REPORTED_IN_TIME, group));
    }

    @Test
    void aWordForTheYearCountsForEveryRound() {
        say(StatementSubject.BRIEFED, root);

        assertEquals(Standing.STATED, state(StatementSubject.BRIEFED, round).standing());
    }

    @Test
    void recordedOutranksStated() {
        year.add(Group.TYPE, round, Group.REPORTED_ON, END.plusDays(8), Group.COUNT, 2);
        year.add(Group.TYPE, round, Group.REPORTED_ON, END.plusDays(7));
        say(StatementSubject.REPORTED_IN_TIME, round);

        FactState state = state(StatementSubject.REPORTED_IN_TIME, round);

        assertEquals(Standing.RECORDED, state.standing());
        assertEquals(words("inTime", 3, 1, 7), state.recorded());
    }

    @Test
    void whatIsRecordedForSomeLeavesTheOthersToTheWord() {
        year.add(InspectedUnit.TYPE, round, InspectedUnit.COUNT, 9, InspectedUnit.REPORTS_FORMED, 8);
        year.add(InspectedUnit.TYPE, round);

        assertEquals(Standing.UNKNOWN, state(StatementSubject.REPORTS_FORMED, round).standing());
        assertEquals(words("formed", 9, 8), state(StatementSubject.REPORTS_FORMED, round).recorded());

        say(StatementSubject.REPORTS_FORMED, round);
        assertEquals(Standing.STATED, state(StatementSubject.REPORTS_FORMED, round).standing());
    }

    @Test
    void theBriefingIsRecordedByTheRoundOrByEveryUnit() {
        InspectedUnit unit = year.add(InspectedUnit.TYPE, round);
        year.set(unit, InspectedUnit.BRIEFED_ON, END.plusDays(20));
        assertEquals(words("briefedLines", 1, 1), state(StatementSubject.BRIEFED, round).recorded());

        year.set(round, Round.BRIEFED_ON, END.plusDays(21));
        assertEquals(new FactState(Standing.RECORDED, words("briefed", END.plusDays(21)), Optional.empty()),
                state(StatementSubject.BRIEFED, round));
    }

    @Test
    void findingsAreHeldAgainstTheAverageOnlyWhereItIsKnown() {
        year.add(InspectedUnit.TYPE, round, InspectedUnit.FOUND, 11);
        assertEquals(Standing.UNKNOWN, state(StatementSubject.ABOVE_AVERAGE, round).standing());
        assertEquals(words("found", 11), state(StatementSubject.NO_FINDINGS, round).recorded());

        year.set(year.single(Benchmark.TYPE), Benchmark.VALUE, BigDecimal.TEN);
        assertEquals(Standing.RECORDED, state(StatementSubject.ABOVE_AVERAGE, round).standing());
    }

    @Test
    void rectificationIsRecordedWhereTheFateOfEveryFindingIs() {
        InspectedUnit unit = year.add(InspectedUnit.TYPE, round);
        year.add(Finding.TYPE, unit, Finding.STATE, FindingState.DONE);
        Finding second = year.add(Finding.TYPE, unit);
        assertEquals(Standing.UNKNOWN, state(StatementSubject.RECTIFIED, round).standing());

        year.set(second, Finding.STATE, FindingState.NOT_DONE);
        assertEquals(new FactState(Standing.RECORDED, words("rectified", 2, 1), Optional.empty()),
                state(StatementSubject.RECTIFIED, round));
    }

    @Test
    void noComplaintAtAllIsRecordedAsZero() {
        year.set(year.single(Satisfaction.TYPE), Satisfaction.RECEIVED, 0);

        assertEquals(new FactState(Standing.RECORDED, words("complaints", 0), Optional.empty()),
                state(StatementSubject.NO_COMPLAINTS, root));
    }

    @Test
    void aRowThatIsGoneIsUnknown() {
        assertEquals(Standing.UNKNOWN, FactState.of(year.build(), StatementSubject.BRIEFED, 999).standing());
    }
}
