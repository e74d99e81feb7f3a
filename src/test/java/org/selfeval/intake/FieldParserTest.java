package org.selfeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.model.Finding;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.Round;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Step;

class FieldParserTest {

    private static final FieldParser PARSER = new FieldParser(2020, MoneyUnit.WAN);

    private static <T> T value(Field<?, T> field, String typed) {
        return assertInstanceOf(Parsed.Value.class, PARSER.parse(field, typed)) instanceof Parsed.Value<?>(Object value)
                ? field.valueType().cast(value)
                : null;
    }

    private static String refusal(Field<?, ?> field, String typed) {
        return PARSER.parse(field, typed) instanceof Parsed.Refused<?>(var why) ? why.key() : "taken";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"70|700000", "70万|700000", "７０万元|700000", "700,000.00元|700000",
        "￥700，000.00元|700000", "0.01元|0.01", "7.29|72900", "0|0", "1 234 元|1234", "70。5|705000"})
    void takesAmountsAsTheyAreTyped(String typed, BigDecimal yuan) {
        assertEquals(yuan, value(FundSource.BUDGET, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7,00.0,77|intake.notAnAmount", "-70|intake.negative", "七十|intake.notAnAmount",
        "0.001元|intake.belowFen", "99999999999999|intake.amountTooLarge", "70%|intake.notAnAmount",
        "1e5|intake.notAnAmount", "70万7|intake.notAnAmount", "元|intake.notAnAmount"})
    void refusesAmountsThatCouldBeMisread(String typed, String key) {
        assertEquals(key, refusal(FundSource.BUDGET, typed));
    }

    @Test
    void readsPlainNumbersInTheUnitTheClerkTypes() {
        Parsed<BigDecimal> parsed = new FieldParser(2020, MoneyUnit.YUAN).parse(FundSource.BUDGET, "700,000");
        assertEquals(new Parsed.Value<>(new BigDecimal("700000")), parsed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-3-5", "2020.3.5", "2020/03/05", "20200305", "3月5日", "２０２０年３月５日", "2020—3—5", " 3月5号 "})
    void takesDatesAsTheyAreTyped(String typed) {
        assertEquals(LocalDate.of(2020, 3, 5), value(Round.START, typed));
    }

    @ParameterizedTest
    @CsvSource({"2021-2-29,intake.noSuchDay", "13月1日,intake.noSuchDay", "0020-1-1,intake.noSuchYear",
        "3-5,intake.notADate", "昨天,intake.notADate"})
    void refusesDaysThatAreNone(String typed, String key) {
        assertEquals(key, refusal(Round.START, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"１２|12", "1,234|1234", "0|0", "3轮|3", "12 个|12"})
    void takesCounts(String typed, int count) {
        assertEquals(count, value(InspectedUnit.COUNT, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-1|intake.negative", "1.5|intake.notWhole", "1000001|intake.tooLarge",
        "12,34|intake.notANumber", "很多|intake.notANumber", "轮|intake.notANumber"})
    void refusesWhatIsNoCount(String typed, String key) {
        assertEquals(key, refusal(InspectedUnit.COUNT, typed));
    }

    @Test
    void takesChoicesByTheirNames() {
        assertEquals(RoundKind.COORDINATED, value(Round.KIND, "统配巡察"));
        assertEquals(List.of(UnitNature.VILLAGE, UnitNature.COMMUNITY), value(PlannedRound.NATURES, "社区、村，村"));
        assertEquals("intake.noSuchChoice", refusal(Round.KIND, "大巡察"));
        assertEquals(List.of("组织", "纪检"), value(Group.DEPARTMENTS, "组织、 纪检"));
        assertEquals(true, value(Round.COUNTED, "是"));
        assertEquals("intake.notYesOrNo", refusal(Round.COUNTED, "也许"));
    }

    @Test
    void takesStepsAsPerCentOrShares() {
        List<Step> steps = List.of(new Step(new BigDecimal("0.9"), BigDecimal.ONE),
                new Step(new BigDecimal("0.6"), new BigDecimal("0.5")));
        assertEquals(steps, value(Indicator.STEPS, "60%：50%；90%：100%"));
        assertEquals(steps, value(Indicator.STEPS, "0.9:1;0.6:0.5"));
        assertEquals("intake.notSteps", refusal(Indicator.STEPS, "90%"));
        assertEquals("intake.notSteps", refusal(Indicator.STEPS, "90%:120%"));
    }

    @Test
    void neverCutsAText() {
        String rare = "𠮷䶮😀".repeat(66) + "村村";
        assertEquals(rare, value(Round.NAME, rare));
        assertEquals("intake.tooLong", refusal(Round.NAME, rare + "村"));
        assertEquals("intake.tooLong", refusal(Overview.GOAL_EXPECTED, "字".repeat(100_000)));
        assertEquals("intake.brokenCharacter", refusal(Round.NAME, "村\ud842"));
        assertEquals("一\n二", value(Overview.GOAL_EXPECTED, "一\r\n二\u0000 "));
    }

    @Test
    void emptyIsUnknown() {
        assertEquals(null, value(FundSource.BUDGET, " 　"));
    }

    @Test
    void aLinkIsChosenNotTyped() {
        assertThrows(IllegalArgumentException.class, () -> PARSER.parse(InspectedUnit.GROUP, "一组"));
    }

    @Test
    void refusalsReadAsSentences() {
        Parsed<BigDecimal> refused = PARSER.parse(FundSource.BUDGET, "7,00.0,77");
        assertTrue(refused instanceof Parsed.Refused<BigDecimal>(var why) && why.toString()
            .equals("“7,00.0,77”不是金额。原有内容没有改动。请填写金额，例如70万或700,000.00元。"), refused.toString());
    }

    @ParameterizedTest
    @CsvSource({"村级,GRASSROOTS", "社区级,GRASSROOTS", "村社区级,GRASSROOTS", "村(社区)级,GRASSROOTS", "村,GRASSROOTS",
        "处,DIVISION", "其他,OTHER"})
    void takesAChoiceInTheFormsInUse(String typed, UnitLevel meant) {
        assertEquals(meant, value(InspectedUnit.LEVEL, typed));
        assertEquals(List.of(meant), value(PlannedRound.LEVELS, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"已", "级", "完成", "推进"})
    void refusesAPartOfAChoiceThatCouldMeanAnotherOrTheContrary(String typed) {
        assertEquals("intake.noSuchChoice", refusal(Finding.STATE, typed));
    }
}
