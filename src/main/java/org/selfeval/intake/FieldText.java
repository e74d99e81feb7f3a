package org.selfeval.intake;

import java.math.BigDecimal;
import java.util.List;

import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Step;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;

/**
 * How a value reads in its field: what {@link FieldParser} of the same unit takes for the same value again.
 *
 * @param unit what amounts are shown in, without naming it
 */
public record FieldText(MoneyUnit unit) {

    private static final int WAN_DIGITS = 4;

    /** Empty where the fact is unknown; a link reads as the number of its row. */
    public <T> String of(Field<?, T> field, T value) {
        return value == null ? "" : text(field.valueType(), value);
    }

    private String text(ValueType<?> type, Object value) {
        return switch (type) {
            case ValueType.Decimal(int decimals, boolean money) when money -> amount((BigDecimal) value);
            case ValueType.Flag() -> Texts.get(Boolean.TRUE.equals(value) ? "field.yes" : "field.no");
            case ValueType.Steps() -> String.join("；",
                    ((List<?>) value).stream().map(Step.class::cast).map(FieldText::step).toList());
            default -> Texts.shown(value);
        };
    }

    private String amount(BigDecimal yuan) {
        return Texts.plain(unit == MoneyUnit.WAN ? yuan.movePointLeft(WAN_DIGITS) : yuan);
    }

    private static String step(Step step) {
        return percent(step.from()) + ":" + percent(step.share());
    }

    private static String percent(BigDecimal share) {
        return Texts.plain(share.movePointRight(2)) + "%";
    }
}
