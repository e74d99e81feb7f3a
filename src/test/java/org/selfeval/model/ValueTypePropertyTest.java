package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.Step;
import org.selfeval.model.tree.ValueType;

/** The one written form of every value, and the one form in which equal facts are equal. */
class ValueTypePropertyTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll long seed) {
        RandomValues values = new RandomValues(new Random(seed));
        RowTypes.ALL.stream()
            .flatMap(type -> type.fields().stream())
            .map(Field::valueType)
            .forEach(type -> roundTrip(type, values.known(type)));
    }

    private static <T> void roundTrip(ValueType<T> type, Object known) {
        T value = type.canonical(type.cast(known));
        if (value != null) {
            assertEquals(value, type.canonical(value));
            assertTrue(type.fits(value), () -> type + ": " + value);
            assertEquals(value, type.decode(type.encode(value)));
        }
    }

    @Property(tries = 50)
    void aRowMadeOfItsOwnValuesIsEqual(@ForAll long seed) {
        for (Row row : new RandomYears(seed).year(40).rows()) {
            RowType<?> type = row.type();
            assertEquals(row, type.create(row.id(), row.parent(), row.position(), type.values(row)));
        }
    }

    @Test
    void equalAmountsAreEqualHoweverTheyWereTyped() {
        FundSource source = FundSource.TYPE.blank(2, 1, 0);
        FundSource plain = FundSource.BUDGET.set(source, new BigDecimal("700000"));
        assertEquals(plain, FundSource.BUDGET.set(source, new BigDecimal("700000.00")));
        assertEquals(plain, FundSource.BUDGET.set(source, new BigDecimal("7E+5")));
        assertEquals("700000", FundSource.BUDGET.valueType().encode(new BigDecimal("7.000E+5")));
    }

    @Test
    void blankTextIsUnknown() {
        ValueType.Text text = new ValueType.Text(10);
        assertNull(text.canonical(""));
        assertNull(text.canonical(" \n\t　"));
        assertEquals(" 字 ", text.canonical(" 字 "));
    }

    @Test
    void textOfWhichNothingIsLeftIsUnknown() {
        ValueType.Text text = new ValueType.Text(10);
        assertNull(text.canonical("\u0007"));
        assertNull(text.canonical("\u0000 \u007F\u0085"));
        assertEquals("\uFFFD", text.canonical("\uFFFF"));
    }

    @Property(tries = 2000)
    void textOfAnyCharactersHasOneFormWhichIsReadBack(@ForAll("typed") String typed) {
        roundTrip(new ValueType.Text(100), typed);
        roundTrip(new ValueType.Names(), List.of(typed, "组织", typed));
    }

    /** Control characters, spaces and line ends of every kind, halves of characters, and what is no character. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
            .withCharRange('\0', '\u00A0')
            .withCharRange('\u2020', '\u2030')
            .withCharRange('\uD840', '\uD843')
            .withCharRange('\uDFB0', '\uDFFF')
            .withCharRange('\uFFF0', '\uFFFF')
            .ofMaxLength(12);
    }

    @Test
    void textHoldsNothingThatFilesCannot() {
        ValueType.Text text = new ValueType.Text(100);
        assertEquals("一\n二\n三\n 四", text.canonical("一\r\n二\r三\n\t四"));
        assertEquals("甲乙", text.canonical("甲\u0000\u0007\u001F\u007F乙"));
        assertEquals("𠮷\uFFFD䶮👩‍👧", text.canonical("𠮷\uD842䶮👩‍👧"));
        assertEquals("\uFFFD", text.canonical("\uDFB7"));
    }

    @Test
    void namesAreOneALine() {
        ValueType.Names names = new ValueType.Names();
        assertEquals(List.of("组织", "纪检", "财政"), names.canonical(List.of(" 组织", "纪检\n财政\n", "", "\u0007")));
        assertEquals("组织\n纪检", names.encode(List.of("组织", "纪检")));
        assertEquals(List.of("甲", "乙", "丙"), names.canonical(List.of("甲\u0085乙\u2028丙")));
        assertNull(names.canonical(List.of()));
        assertNull(names.canonical(List.of(" ", "\u0007")));
    }

    @Test
    void chosenStatesStandInTheirOwnOrderEachOnce() {
        ValueType.Choices<FindingState> states = new ValueType.Choices<>(FindingState.class);
        assertEquals(List.of(FindingState.DONE, FindingState.HANDED_OVER), states.canonical(
                List.of(FindingState.HANDED_OVER, FindingState.DONE, FindingState.HANDED_OVER)));
        assertEquals("DONE,HANDED_OVER", states.encode(List.of(FindingState.DONE, FindingState.HANDED_OVER)));
    }

    @Test
    void stepsStandHighestFirst() {
        ValueType.Steps steps = new ValueType.Steps();
        List<Step> scale = List.of(step("0.9", "1"), step("0.8", "0.8"));
        assertEquals(scale, steps.decode("0.8:0.80;0.90:1"));
        assertEquals("0.9:1;0.8:0.8", steps.encode(scale));
    }

    private static Step step(String from, String share) {
        return new Step(new BigDecimal(from), new BigDecimal(share));
    }

    @Test
    void whatIsNoWrittenFormIsRefused() {
        assertRefused(new ValueType.Whole(), "1.5");
        assertRefused(new ValueType.Decimal(2, true), "1,000");
        assertRefused(new ValueType.Decimal(2, true), "1E+999999999");
        assertRefused(new ValueType.Date(), "2020-02-30");
        assertRefused(new ValueType.Flag(), "yes");
        assertRefused(new ValueType.Choice<>(FindingState.class), "GONE");
        assertRefused(new ValueType.Choices<>(FindingState.class), "DONE,");
        assertRefused(new ValueType.Steps(), "0.9");
        assertRefused(new ValueType.Steps(), "0.9:1E+999999999");
        assertRefused(new ValueType.Link(), "");
        assertRefused(new ValueType.Link(), "0".repeat(31));
        assertRefused(new ValueType.Whole(), "0".repeat(31));
        assertRefused(new ValueType.Decimal(2, true), "0".repeat(31));
        assertRefused(new ValueType.Steps(), "0.9:" + "0".repeat(31));
    }

    @Test
    void daysAreOfTheYearsThatPeopleAndDatabasesShare() {
        ValueType.Date date = new ValueType.Date();
        assertFalse(date.fits(LocalDate.of(1899, 12, 31)));
        assertTrue(date.fits(LocalDate.of(1900, 1, 1)));
        assertTrue(date.fits(LocalDate.of(2199, 12, 31)));
        assertFalse(date.fits(LocalDate.of(2200, 1, 1)));
    }

    @Test
    void listsHaveRoomForSoMuch() {
        ValueType.Names names = new ValueType.Names();
        assertTrue(names.fits(Collections.nCopies(5_000, "纪检组")));
        assertFalse(names.fits(Collections.nCopies(5_001, "纪检组")));
        ValueType.Steps steps = new ValueType.Steps();
        assertTrue(steps.fits(Collections.nCopies(2_500, step("0.9", "0.8"))));
        assertFalse(steps.fits(Collections.nCopies(2_501, step("0.9", "0.8"))));
        assertFalse(steps.fits(List.of(step("1", "1E+30"))));
        assertFalse(steps.fits(List.of(step("1", "1E-999999999"))));
    }

    private static void assertRefused(ValueType<?> type, String text) {
        assertThrows(IllegalArgumentException.class, () -> type.decode(text));
    }
}
