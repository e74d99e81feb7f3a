package org.selfeval.intake.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.intake.FieldText;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;

class BlockPlanTest {

    private static final List<Field<InspectedUnit, ?>> COLUMNS = List.of(InspectedUnit.NAME, InspectedUnit.COUNT,
            InspectedUnit.FEEDBACK_ON);

    private final Evaluation year = LargeYear.make(1, 4, 4);
    private final long round = year.rounds().getFirst().id();
    private final List<InspectedUnit> units = units(year);
    private long lastId = year.lastRowId();

    private static List<InspectedUnit> units(Evaluation year) {
        return year.rounds().getFirst().rows(InspectedUnit.TYPE);
    }

    private BlockPlan<InspectedUnit> plan(String copied, boolean heads, List<Field<InspectedUnit, ?>> columns,
            List<InspectedUnit> over) {
        return BlockPlan.of(year, InspectedUnit.TYPE, round, Block.parse(copied),
                new BlockPlan.Target<>(heads, optional(columns), over, true, MoneyUnit.WAN, Set.of()), 2020);
    }

    private static <R extends Row> List<Optional<Field<R, ?>>> optional(List<Field<R, ?>> columns) {
        List<Optional<Field<R, ?>>> all = new ArrayList<>();
        columns.forEach(column -> all.add(Optional.of(column)));
        return all;
    }

    private Evaluation after(BlockPlan<?> plan) {
        return year.apply(plan.edit("paste", () -> ++lastId));
    }

    @Test
    void newRowsComeBehindThoseThatAreThere() {
        BlockPlan<InspectedUnit> plan = plan("甲\t2\t3月5日\n乙\t\t2020/4/1 0:00\n", false, COLUMNS, List.of());

        List<InspectedUnit> now = units(after(plan));
        assertEquals(2, plan.added());
        assertEquals(6, now.size());
        assertEquals(List.of("甲", "乙"), now.subList(4, 6).stream().map(InspectedUnit::name).toList());
        assertEquals(LocalDate.of(2020, 3, 5), now.get(4).feedbackOn());
        assertEquals(LocalDate.of(2020, 4, 1), now.get(5).feedbackOn());
        assertNull(now.get(5).count());
    }

    @Test
    void rowsAreOverwrittenAndTheRestIsAdded() {
        BlockPlan<InspectedUnit> plan = plan("甲\t7\t\n乙\t8\t\n丙\t9\t\n", false, COLUMNS, units.subList(2, 4));

        List<InspectedUnit> now = units(after(plan));
        assertEquals(2, plan.overwritten());
        assertEquals(1, plan.added());
        assertEquals(2, plan.cleared());
        assertEquals(List.of("甲", "乙", "丙"), now.subList(2, 5).stream().map(InspectedUnit::name).toList());
        assertNull(now.get(2).feedbackOn());
        assertEquals(units.get(2).town(), now.get(2).town());
        assertEquals(units.subList(0, 2), now.subList(0, 2));
    }

    @Test
    void whereNoRowsMayComeTheRestIsLeftOut() {
        BlockPlan<InspectedUnit> plan = BlockPlan.of(year, InspectedUnit.TYPE, round, Block.parse("1\n2\n3\n"),
                new BlockPlan.Target<>(false, List.of(Optional.of(InspectedUnit.COUNT)), units.subList(3, 4), false,
                        MoneyUnit.WAN, Set.of()),
                2020);

        assertEquals(1, plan.rows().size());
        assertEquals(4, units(after(plan)).size());
    }

    @Test
    void aCellThatCannotBeTakenSaysWhyAndLeavesWhatIsThere() {
        BlockPlan<InspectedUnit> plan = plan("甲\tmany\t2020-2-30\n", false, COLUMNS, units.subList(0, 1));

        assertEquals(2, plan.refused());
        assertTrue(plan.rows().getFirst().cells().get(1).refusal().orElseThrow().toString().contains("many"));
        InspectedUnit now = units(after(plan)).getFirst();
        assertEquals("甲", now.name());
        assertEquals(units.getFirst().count(), now.count());
        assertEquals(units.getFirst().feedbackOn(), now.feedbackOn());
    }

    @Test
    void whatIsTooLongIsRefusedAndNotCut() {
        String tooLong = "长".repeat(ValueType.NAME_LIMIT + 1);
        BlockPlan<InspectedUnit> plan = plan(tooLong + "\n", false, List.of(InspectedUnit.NAME), List.of());

        assertEquals(1, plan.refused());
        assertNull(units(after(plan)).getLast().name());
    }

    @Test
    void emptyRowsBecomeNoRows() {
        assertEquals(2, plan("甲\t\t\n\t\t\n乙\t\t\n", false, COLUMNS, List.of()).added());
    }

    @Test
    void aLinkGoesByTheNameOfItsRow() {
        BlockPlan<InspectedUnit> plan = plan("甲\t第2巡察组\n乙\t第9巡察组\n", false,
                List.of(InspectedUnit.NAME, InspectedUnit.GROUP), List.of());
        List<InspectedUnit> now = units(after(plan));

        assertEquals(1, plan.refused());
        assertEquals(year.rounds().getFirst().rows(Group.TYPE).get(1).id(), now.get(4).group());
        assertNull(now.get(5).group());
    }

    @Test
    void aChoiceMayBeNamedMoreOrLessExactly() {
        BlockPlan<InspectedUnit> plan = plan("处级单位\n科级\n级\n", false, List.of(InspectedUnit.LEVEL), List.of());
        List<InspectedUnit> now = units(after(plan));

        assertEquals(UnitLevel.DIVISION, now.get(4).level());
        assertEquals(UnitLevel.SECTION, now.get(5).level());
        assertEquals(1, plan.refused());
    }

    @Test
    void headsNameTheirFields() {
        List<String> heads = List.of("序号", "单位名称", "所属 镇街", "反馈日期（2020年）", "问题数");

        assertEquals(List.of(Optional.empty(), Optional.of(InspectedUnit.NAME), Optional.of(InspectedUnit.TOWN),
                Optional.of(InspectedUnit.FEEDBACK_ON), Optional.of(InspectedUnit.FOUND)),
                Heads.fields(InspectedUnit.TYPE, heads));
    }

    @Test
    void headsAreToldFromFacts() {
        assertTrue(Heads.has(InspectedUnit.TYPE, Block.parse("序号\t被巡察党组织\n1\t甲\n")));
        assertFalse(Heads.has(InspectedUnit.TYPE, Block.parse("1\t区委党校\n2\t甲\n")));
        assertFalse(Heads.has(InspectedUnit.TYPE, Block.parse("被巡察党组织\n")));
    }

    @Test
    void theHeadsRowIsNoFact() {
        assertEquals(1, plan("党组织\t数量\t反馈\n甲\t1\t\n", true, COLUMNS, List.of()).rows().size());
    }

    @Test
    void amountsAreTakenInTheUnitOfTheirHead() {
        assertEquals(Optional.of(MoneyUnit.YUAN), Heads.unit(List.of("来源", "年初预算数（元）")));
        assertEquals(Optional.of(MoneyUnit.WAN), Heads.unit(List.of("年初预算数(万元)")));
        assertEquals(Optional.empty(), Heads.unit(List.of("年初预算数")));
        Evaluation example = Example.year2020();
        BlockPlan<FundSource> plan = BlockPlan.of(example, FundSource.TYPE, example.overview().id(),
                Block.parse("700,000.00\n"), new BlockPlan.Target<>(false,
                        List.of(Optional.of(FundSource.BUDGET)), example.sources().subList(0, 1), true, MoneyUnit.YUAN,
                        Set.of()),
                2020);

        assertEquals(new BigDecimal("700000"),
                example.apply(plan.edit("", () -> 0)).sources().getFirst().budget());
    }

    @Provide
    Arbitrary<List<InspectedUnit>> many() {
        Arbitrary<String> names = Arbitraries.of("甲", "乙\n丙", "\"丁\"", "戊\t己", "长".repeat(200));
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1000).injectNull(0.2);
        Arbitrary<LocalDate> days = Arbitraries.integers()
            .between(0, 4000)
            .map(LocalDate.of(2015, 1, 1)::plusDays)
            .injectNull(0.2);
        return Combinators.combine(names, counts, days).as((name, count, day) -> {
            InspectedUnit unit = InspectedUnit.TYPE.blank(0, 0, 0);
            return InspectedUnit.FEEDBACK_ON
                .set(InspectedUnit.COUNT.set(InspectedUnit.NAME.set(unit, name), count), day);
        }).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 200)
    void rowsCopiedHereArePastedAsTheyWere(@ForAll("many") List<InspectedUnit> copied) {
        FieldText texts = new FieldText(MoneyUnit.WAN);
        Block block = new Block(copied.stream()
            .map(unit -> List.of(texts.of(InspectedUnit.NAME, unit.name()),
                    texts.of(InspectedUnit.COUNT, unit.count()),
                    texts.of(InspectedUnit.FEEDBACK_ON, unit.feedbackOn())))
            .toList());
        BlockPlan<InspectedUnit> plan = plan(block.text(), false, COLUMNS, List.of());
        List<InspectedUnit> now = units(after(plan)).subList(4, 4 + copied.size());

        assertEquals(0, plan.refused());
        for (int i = 0; i < copied.size(); i++) {
            InspectedUnit pasted = now.get(i);
            assertEquals(copied.get(i).name(), pasted.name());
            assertEquals(copied.get(i).count(), pasted.count());
            assertEquals(copied.get(i).feedbackOn(), pasted.feedbackOn());
        }
    }
}
