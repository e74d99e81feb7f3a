package org.selfeval.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Step;
import org.selfeval.model.tree.ValueType;

/**
 * Turns what was typed into a field into its value, the same way for screens, pasted blocks and input files.
 *
 * @param year the year of a day typed without one
 * @param unit what an amount without a unit means
 */
public record FieldParser(int year, MoneyUnit unit) {

    /** Share of the weight beyond which a step would earn more than full marks. */
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    /**
     * Empty text is an unknown fact. Fields that link to another row cannot be typed; they are chosen from what is there.
     *
     * @throws IllegalArgumentException for such a field
     */
    public <T> Parsed<T> parse(Field<?, T> field, String typed) {
        if (typed.isBlank()) {
            return Parsed.of(null);
        }
        return cast(parse(field.valueType(), typed), field.valueType());
    }

    private Parsed<?> parse(ValueType<?> type, String typed) {
        return switch (type) {
            case ValueType.Text(int limit) -> Words.text(typed, limit);
            case ValueType.Whole() -> Numbers.count(typed);
            case ValueType.Decimal(int decimals, boolean money) ->
                money ? Numbers.money(typed, unit) : Numbers.decimal(typed, decimals);
            case ValueType.Date() -> Dates.date(typed, year);
            case ValueType.Flag() -> Words.flag(typed);
            case ValueType.Choice<?> choice -> Words.choice(typed, choice.choices());
            case ValueType.Choices<?> choices -> Words.choices(typed, choices.choices());
            case ValueType.Names() -> names(typed);
            case ValueType.Steps() -> steps(typed);
            case ValueType.Link() -> throw new IllegalArgumentException("a link is chosen, not typed");
        };
    }

    private static Parsed<List<String>> names(String typed) {
        List<String> names = Words.names(typed);
        for (String name : names) {
            if (Words.text(name, ValueType.NAME_LIMIT) instanceof Parsed.Refused<String>(var why)) {
                return new Parsed.Refused<>(why);
            }
        }
        return Parsed.of(names);
    }

    /** Steps as 90%:100%；80%:80%. */
    private static Parsed<List<Step>> steps(String typed) {
        List<Step> steps = new ArrayList<>();
        for (String part : Words.names(typed)) {
            String[] sides = Typing.plain(part).split(":", -1);
            BigDecimal from = sides.length == 2 ? share(sides[0]) : null;
            BigDecimal share = sides.length == 2 ? share(sides[1]) : null;
            if (from == null || share == null || share.compareTo(WHOLE) > 0 || share.signum() < 0) {
                return Parsed.refused("intake.notSteps", part);
            }
            steps.add(new Step(from, share));
        }
        return Parsed.of(List.copyOf(steps));
    }

    private static BigDecimal share(String typed) {
        return Numbers.decimal(typed, 4) instanceof Parsed.Value<BigDecimal>(BigDecimal value)
                ? typed.endsWith("%") ? value.movePointLeft(2) : value
                : null;
    }

    @SuppressWarnings("unchecked")
    private static <T> Parsed<T> cast(Parsed<?> parsed, ValueType<T> type) {
        return switch (parsed) {
            case Parsed.Refused<?>(var why) -> new Parsed.Refused<>(why);
            case Parsed.Value<?>(Object value) -> Parsed.of(value == null ? null : type.canonical(type.cast(value)));
        };
    }
}
