package org.selfeval.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Row;

class BulkTest {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 2);
    private static final Settlement DONE = new Settlement(FindingState.DONE, DAY, null);
    private static final Settlement HANDED_OVER = new Settlement(FindingState.HANDED_OVER, DAY, "移交〔2020〕7号");

    private final YearBuilder year = YearBuilder.blank();
    private final Round round = year.add(Round.TYPE, year.single(Overview.TYPE));

    private InspectedUnit unit(Object... fieldsAndValues) {
        return year.add(InspectedUnit.TYPE, round, fieldsAndValues);
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> R after(Bulk bulk, R row) {
        return (R) year.build().apply(bulk.edit()).find(row.id()).orElseThrow();
    }

    @Test
    void oneDayIsSetInManyLinesAsOneEdit() {
        InspectedUnit one = unit();
        InspectedUnit other = unit(InspectedUnit.FEEDBACK_ON, DAY);
        Bulk bulk = Bulk.lines(year.build(), "反馈", List.of(one.id(), other.id()),
                unit -> InspectedUnit.FEEDBACK_ON.set(unit, DAY));

        assertEquals(1, bulk.edit().changes().size());
        assertEquals(DAY, after(bulk, one).feedbackOn());
    }

    @Test
    void whatIsLeftOfTheCountsIsDone() {
        InspectedUnit unit = unit(InspectedUnit.FOUND, 9, InspectedUnit.HANDED_OVER, 2);

        InspectedUnit now = after(Bulk.lines(year.build(), "", List.of(unit.id()), DONE), unit);
        assertEquals(List.of(7, 2, 0), List.of(now.done(), now.handedOver(), now.open()));
        assertEquals(DAY, now.doneOn());
    }

    @Test
    void whatIsLeftOfTheCountsIsHandedOver() {
        InspectedUnit unit = unit(InspectedUnit.FOUND, 9, InspectedUnit.DONE, 8);

        InspectedUnit now = after(Bulk.lines(year.build(), "", List.of(unit.id()), HANDED_OVER), unit);
        assertEquals(List.of(8, 1, 0), List.of(now.done(), now.handedOver(), now.open()));
        assertNull(now.doneOn());
    }

    @Test
    void linesOfWhichTooLittleIsKnownAreSkipped() {
        InspectedUnit unknown = unit();
        InspectedUnit counted = unit(InspectedUnit.FOUND, 1);
        Settlement going = new Settlement(FindingState.IN_PROGRESS, null, null);

        assertEquals(1, Bulk.lines(year.build(), "", List.of(unknown.id()), DONE).skipped());
        assertEquals(1, Bulk.lines(year.build(), "", List.of(counted.id()), going).skipped());
        assertTrue(Bulk.lines(year.build(), "", List.of(unknown.id()), DONE).isEmpty());
    }

    @Test
    void findingsThatAreClosedStayAsTheyAre() {
        InspectedUnit unit = unit();
        Finding closed = year.add(Finding.TYPE, unit, Finding.STATE, FindingState.DONE);
        Finding open = year.add(Finding.TYPE, unit, Finding.STATE, FindingState.IN_PROGRESS);
        Finding unknown = year.add(Finding.TYPE, unit);

        Bulk bulk = Bulk.lines(year.build(), "", List.of(unit.id()), HANDED_OVER);
        assertEquals(FindingState.DONE, after(bulk, closed).state());
        assertEquals(FindingState.HANDED_OVER, after(bulk, unknown).state());
        assertEquals("移交〔2020〕7号", after(bulk, open).document());
        assertEquals(DAY, after(bulk, open).handedOverOn());
    }

    @Test
    void daysOfAnotherStateGo() {
        InspectedUnit unit = unit();
        Finding handed = year.add(Finding.TYPE, unit, Finding.STATE, FindingState.HANDED_OVER, Finding.HANDED_OVER_ON,
                DAY, Finding.DOCUMENT, "移交1号");
        Finding done = year.add(Finding.TYPE, unit, Finding.STATE, FindingState.DONE, Finding.RECTIFIED_ON, DAY);

        Bulk bulk = Bulk.findings(year.build(), "", List.of(handed.id(), done.id()),
                new Settlement(FindingState.IN_PROGRESS, null, null));
        assertNull(after(bulk, handed).handedOverOn());
        assertNull(after(bulk, handed).document());
        assertNull(after(bulk, done).rectifiedOn());
    }

    @Test
    void aDayThatIsNotSaidDoesNotEraseOne() {
        Finding done = year.add(Finding.TYPE, unit(), Finding.STATE, FindingState.MOSTLY_DONE, Finding.RECTIFIED_ON,
                DAY);

        Bulk bulk = Bulk.findings(year.build(), "", List.of(done.id()), new Settlement(FindingState.DONE, null, null));
        assertEquals(DAY, after(bulk, done).rectifiedOn());
    }
}
