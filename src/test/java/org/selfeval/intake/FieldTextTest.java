package org.selfeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.exchange.Example;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.Step;
import org.selfeval.model.tree.ValueType;

class FieldTextTest {

    @ParameterizedTest
    @EnumSource
    void whatAFieldShowsIsTakenForTheSameAgain(MoneyUnit unit) {
        for (Row row : Example.year2020().rows()) {
            for (Field<?, ?> field : row.type().fields()) {
                if (!(field.valueType() instanceof ValueType.Link)) {
                    again(unit, row, field);
                }
            }
        }
    }

    private static <T> void again(MoneyUnit unit, Row row, Field<?, T> field) {
        T value = field.getFrom(row);
        assertEquals(Parsed.of(value), new FieldParser(2020, unit).parse(field, new FieldText(unit).of(field, value)),
                () -> field + " of " + row);
    }

    @Test
    void amountsAreShownInTheUnitOfTheYear() {
        BigDecimal amount = new BigDecimal("700000.5");
        assertEquals("70.00005", new FieldText(MoneyUnit.WAN).of(FundSource.BUDGET, amount));
        assertEquals("700000.5", new FieldText(MoneyUnit.YUAN).of(FundSource.BUDGET, amount));
        assertEquals("", new FieldText(MoneyUnit.YUAN).of(FundSource.BUDGET, null));
    }

    @Test
    void stepsAreShownAsTheyAreTyped() {
        List<Step> steps = List.of(new Step(new BigDecimal("0.9"), BigDecimal.ONE),
                new Step(new BigDecimal("0.8"), new BigDecimal("0.8")));
        assertEquals("90%:100%；80%:80%", new FieldText(MoneyUnit.WAN).of(Indicator.STEPS, steps));
    }
}
