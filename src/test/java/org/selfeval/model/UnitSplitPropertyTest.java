package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;

class UnitSplitPropertyTest {

    private static final List<Field<InspectedUnit, Integer>> COUNTS = List.of(InspectedUnit.COUNT,
            InspectedUnit.REPORTS_FORMED, InspectedUnit.REPORTS_RECEIVED, InspectedUnit.FOUND, InspectedUnit.DONE,
            InspectedUnit.HANDED_OVER, InspectedUnit.OPEN);

    /** A year with one line, and what comes of splitting it. */
    private record Case(Evaluation before, Node<InspectedUnit> line, UnitSplit.Result result) {

        Node<InspectedUnit> rest() {
            return node(line.id());
        }

        Node<InspectedUnit> part() {
            return node(((UnitSplit.Split) result).newLine());
        }

        private Node<InspectedUnit> node(long id) {
            return after().rounds()
                .getFirst()
                .children(InspectedUnit.TYPE)
                .stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow();
        }

        Evaluation after() {
            return before.apply(((UnitSplit.Split) result).edit());
        }
    }

    private static Case split(int taken, Set<Integer> moved, int findings, Object... facts) {
        YearBuilder year = YearBuilder.blank();
        Round round = year.add(Round.TYPE, year.single(Overview.TYPE));
        InspectedUnit unit = year.add(InspectedUnit.TYPE, round, facts);
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < findings; i++) {
            Finding finding = year.add(Finding.TYPE, unit, Finding.TITLE, "问题" + i);
            if (moved.contains(i)) {
                ids.add(finding.id());
            }
        }
        year.add(Statement.TYPE, unit, Statement.AFFIRMED, true, Statement.SOURCE, "工作台账");
        year.add(Evidence.TYPE, unit, Evidence.NAME, "清单.pdf");
        Evaluation before = year.build();
        Node<InspectedUnit> line = before.rounds().getFirst().children(InspectedUnit.TYPE).getFirst();
        AtomicLong last = new AtomicLong(before.lastRowId());
        return new Case(before, line, new UnitSplit(line, taken, "岳龙村", ids).edit("拆分", last::incrementAndGet));
    }

    @Property(tries = 1000)
    void noSumChanges(@ForAll long seed, @ForAll @IntRange(min = 2, max = 200) int count) {
        Random random = new Random(seed);
        Case made = split(1 + random.nextInt(count - 1), Set.of(), 0, anyCounts(random, count));
        for (var field : COUNTS) {
            Integer whole = field.get(made.line.row());
            Integer part = field.get(made.part().row());
            Integer rest = field.get(made.rest().row());
            if (whole == null) {
                assertNull(part);
                assertNull(rest);
            } else {
                assertEquals(whole.longValue(), (long) part + rest, field.toString());
            }
        }
    }

    private static Object[] anyCounts(Random random, int count) {
        Object[] facts = new Object[2 * COUNTS.size()];
        for (int i = 0; i < COUNTS.size(); i++) {
            facts[2 * i] = COUNTS.get(i);
            facts[2 * i + 1] = switch (random.nextInt(6)) {
                case 0 -> null;
                case 1 -> 0;
                case 2 -> random.nextInt();
                default -> random.nextInt(500);
            };
        }
        facts[1] = count;
        return facts;
    }

    @Property(tries = 1000)
    void neitherPartClosesMoreThanItFound(@ForAll @IntRange(min = 2, max = 120) int count,
            @ForAll @IntRange(max = 120) int taken, @ForAll @IntRange(max = 90) int done,
            @ForAll @IntRange(max = 90) int handedOver, @ForAll @IntRange(max = 90) int open,
            @ForAll @IntRange(max = 90) int unsaid) {
        Case made = split(1 + taken % (count - 1), Set.of(), 0, InspectedUnit.COUNT, count, InspectedUnit.FOUND,
                done + handedOver + open + unsaid, InspectedUnit.DONE, done, InspectedUnit.HANDED_OVER,
                handedOver, InspectedUnit.OPEN, open, InspectedUnit.REPORTS_FORMED, count);
        for (InspectedUnit unit : List.of(made.part().row(), made.rest().row())) {
            assertTrue(unit.done() >= 0 && unit.handedOver() >= 0 && unit.open() >= 0, unit.toString());
            assertTrue(unit.done() + unit.handedOver() + unit.open() <= unit.found(), unit.toString());
            assertEquals(unit.count(), unit.reportsFormed());
        }
        if (unsaid == 0) {
            InspectedUnit part = made.part().row();
            assertEquals(part.found(), part.done() + part.handedOver() + part.open());
        }
    }

    @Property(tries = 300)
    void allElseIsCopied(@ForAll long seed) {
        Evaluation year = new RandomYears(seed).year(60);
        for (Node<Round> round : year.rounds()) {
            for (Node<InspectedUnit> line : round.children(InspectedUnit.TYPE)) {
                AtomicLong last = new AtomicLong(year.lastRowId());
                var result = new UnitSplit(line, 1, "新的一行", Set.of()).edit("拆分", last::incrementAndGet);
                if (result instanceof UnitSplit.Split split) {
                    Evaluation after = year.apply(split.edit());
                    InspectedUnit part = (InspectedUnit) after.find(split.newLine()).orElseThrow();
                    InspectedUnit rest = (InspectedUnit) after.find(line.id()).orElseThrow();
                    for (Field<InspectedUnit, ?> field : InspectedUnit.TYPE.fields()) {
                        if (!COUNTS.contains(field)) {
                            assertEquals(field.get(line.row()), field.get(rest));
                            if (field != InspectedUnit.NAME) {
                                assertEquals(field.get(line.row()), field.get(part));
                            }
                        }
                    }
                    assertEquals("新的一行", part.name());
                } else {
                    assertTrue(Objects.requireNonNullElse(line.row().count(), 1) < 2);
                }
            }
        }
    }

    @Test
    void theNewLineStandsRightBehindTheOldOne() {
        YearBuilder year = YearBuilder.blank();
        Round round = year.add(Round.TYPE, year.single(Overview.TYPE));
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "前", InspectedUnit.COUNT, 3);
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "后");
        Evaluation before = year.build();
        Node<InspectedUnit> line = before.rounds().getFirst().children(InspectedUnit.TYPE).getFirst();
        var split = (UnitSplit.Split) new UnitSplit(line, 1, "中", Set.of()).edit("拆分", () -> 100);
        assertEquals(List.of("前", "中", "后"), before.apply(split.edit())
            .rounds()
            .getFirst()
            .rows(InspectedUnit.TYPE)
            .stream()
            .map(InspectedUnit::name)
            .toList());
    }

    @Test
    void statementsHoldForBothLines() {
        Case made = split(1, Set.of(), 0, InspectedUnit.COUNT, 103);
        Statement here = made.rest().rows(Statement.TYPE).getFirst();
        Statement there = made.part().rows(Statement.TYPE).getFirst();
        assertEquals(List.of(true, "工作台账"), List.of(here.affirmed(), here.source()));
        assertEquals(List.of(true, "工作台账"), List.of(there.affirmed(), there.source()));
    }

    @Test
    void evidenceProvesBothLines() {
        Case made = split(1, Set.of(), 0, InspectedUnit.COUNT, 103);
        assertEquals("清单.pdf", made.rest().rows(Evidence.TYPE).getFirst().name());
        assertEquals("清单.pdf", made.part().rows(Evidence.TYPE).getFirst().name());
    }

    @Test
    void findingsGoWhereTheyAreSent() {
        Case made = split(1, Set.of(0, 2), 5, InspectedUnit.COUNT, 103, InspectedUnit.FOUND, 5, InspectedUnit.DONE, 5);
        assertEquals(List.of("问题0", "问题2"), titles(made.part()));
        assertEquals(List.of("问题1", "问题3", "问题4"), titles(made.rest()));
        assertEquals(List.of(2, 2), List.of(made.part().row().found(), made.part().row().done()));
        assertEquals(List.of(3, 3), List.of(made.rest().row().found(), made.rest().row().done()));
    }

    private static List<String> titles(Node<InspectedUnit> unit) {
        return unit.rows(Finding.TYPE).stream().map(Finding::title).toList();
    }

    @Test
    void aLineLeftWithoutRowsOfFindingsHasFoundNothing() {
        Case made = split(50, Set.of(), 4, InspectedUnit.COUNT, 103);
        assertEquals(FindingCounts.NONE, FindingCounts.of(made.part().row()));
        assertEquals(FindingCounts.of(made.line.row()), FindingCounts.of(made.rest().row()));
        Case all = split(50, Set.of(0, 1, 2, 3), 4, InspectedUnit.COUNT, 103, InspectedUnit.FOUND, 4);
        assertEquals(FindingCounts.of(all.line.row()), FindingCounts.of(all.part().row()));
        assertEquals(FindingCounts.NONE, FindingCounts.of(all.rest().row()));
    }

    @Test
    void atLeastOneIsTakenAndOneStays() {
        assertEquals(new UnitSplit.Impossible(5), split(0, Set.of(), 0, InspectedUnit.COUNT, 5).result);
        assertEquals(new UnitSplit.Impossible(5), split(5, Set.of(), 0, InspectedUnit.COUNT, 5).result);
        assertEquals(new UnitSplit.Impossible(1), split(1, Set.of(), 0).result);
        assertEquals(new UnitSplit.Impossible(-3), split(1, Set.of(), 0, InspectedUnit.COUNT, -3).result);
        assertInstanceOf(UnitSplit.Split.class, split(4, Set.of(), 0, InspectedUnit.COUNT, 5).result);
    }

    @Test
    void aFindingOfAnotherUnitIsADefect() {
        Row anything = split(1, Set.of(), 0, InspectedUnit.COUNT, 5).line.row();
        Node<InspectedUnit> line = Node.leaf((InspectedUnit) anything);
        assertThrows(IllegalArgumentException.class, () -> new UnitSplit(line, 1, "村", Set.of(77L)));
    }
}
