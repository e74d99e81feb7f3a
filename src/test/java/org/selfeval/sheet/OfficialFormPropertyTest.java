package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.Orientation;
import org.selfeval.model.kind.SourceKind;

/** The form of any year, however it is filled in. */
class OfficialFormPropertyTest {

    record Money(SourceKind kind, BigDecimal adjusted, BigDecimal executed) {}

    record Line(String second, String name, String weight, String actual, String deviation) {}

    @Provide
    Arbitrary<Money> money() {
        Arbitrary<BigDecimal> amount = Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, new BigDecimal("99999999.99"))
            .ofScale(2)
            .injectNull(0.2);
        return Combinators.combine(Arbitraries.of(SourceKind.class).injectNull(0.1), amount, amount).as(Money::new);
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<String> text = text(300).injectNull(0.2);
        return Combinators.combine(Arbitraries.of("数量指标", "质量指标", null), text(60),
                Arbitraries.of("10", "7.5", "0", null), Arbitraries.of("3", "12", null), text)
            .as(Line::new);
    }

    private static Arbitrary<String> text(int length) {
        return Arbitraries.strings()
            .withChars("巡察工作，。、（）\n\t=+-@ abcXYZ0123%“”")
            .withChars('\u0000', '\u000b', '\ud842', '\udfb7')
            .ofMaxLength(length);
    }

    @Provide
    Arbitrary<String> goals() {
        return Combinators.combine(text(200), Arbitraries.integers().between(0, 40)).as(String::repeat);
    }

    @Property(tries = 200, seed = "2020")
    void isWholeAndItsPrintedPartsSum(@ForAll FormFamily family, @ForAll Orientation orientation,
            @ForAll MoneyUnit unit,
            @ForAll("money") Money one, @ForAll("money") Money other, @ForAll("goals") String goal,
            @ForAll @Size(max = 8) List<@From("lines") Line> lines, @ForAll @IntRange(max = 1) int rate) {
        YearBuilder year = YearBuilder.blank();
        Overview root = year.single(Overview.TYPE);
        Scheme scheme = year.single(Scheme.TYPE);
        year.set(root, Overview.GOAL_EXPECTED, goal, Overview.GOAL_ACTUAL, "完成");
        year.set(scheme, Scheme.FAMILY, family, Scheme.ORIENTATION, orientation, Scheme.MONEY_UNIT, unit,
                Scheme.SIGNATURES, true);
        List.of(one, other)
            .forEach(money -> year.add(FundSource.TYPE, root, FundSource.KIND, money.kind(),
                    FundSource.ADJUSTED, money.adjusted(), FundSource.EXECUTED, money.executed()));
        Level level = FormYears.level(year, scheme, "产出指标", "90");
        lines.forEach(line -> year.set(FormYears.add(year, level, line.second(), line.name(), Direction.AT_LEAST, "3",
                "轮", line.weight(), line.actual()), Indicator.DEVIATION, line.deviation()));
        Evaluation evaluation = rate == 0 ? year.build() : withRate(year, scheme);

        Sheet form = OfficialForm.of(evaluation, HandScores.of(evaluation));

        Sheets.assertWhole(form);
        IntStream.range(0, form.columns().size()).forEach(column -> assertPartsSum(form, column));
    }

    private static Evaluation withRate(YearBuilder year, Scheme scheme) {
        FormYears.addRate(year, scheme, "10");
        return year.build();
    }

    private static void assertPartsSum(Sheet form, int column) {
        List<String> totals = column(form, column, 5, 5);
        List<String> parts = column(form, column, 6, fundsEnd(form));
        boolean amounts = !totals.isEmpty()
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> part.matches("[0-9.]+"));
        if (amounts) {
            assertEquals(new BigDecimal(totals.getFirst()),
                    parts.stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(
                                new BigDecimal(totals.getFirst()).scale()));
        }
    }

    private static int fundsEnd(Sheet form) {
        return form.cells()
            .stream()
            .filter(cell -> cell.row() == 4 && cell.column() == 0)
            .mapToInt(cell -> cell.row() + cell.rowSpan() - 1)
            .findFirst()
            .orElseThrow();
    }

    private static List<String> column(Sheet form, int column, int from, int to) {
        return form.cells()
            .stream()
            .filter(cell -> cell.column() == column && cell.row() >= from && cell.row() <= to)
            .map(cell -> cell.content().shown())
            .toList();
    }
}
