package org.selfeval.check.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Evidence;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/** The range of every number and date, wherever it stands: slips of the keyboard, whatever the field means. */
public final class NumberChecks {

    /** No district has that many organisations, findings or groups. */
    private static final int MOST = 20_000;

    /** 10 亿元: no office inspects with that much. Amounts this large are mostly 万元 typed where 元 was meant. */
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000");

    private static final int YEARS_AFTER = 3;

    /** Whole numbers that count nothing the clerk types: years, and how many bytes a file has. */
    private static final Set<Field<?, ?>> NO_COUNTS = Set.of(Overview.YEAR, Round.CARRIED_FROM, Evidence.SIZE);

    private static final Map<RowType<?>, List<Field<?, ?>>> COUNTS = fields(ValueType.Whole.class);
    private static final Map<RowType<?>, List<Field<?, ?>>> DATES = fields(ValueType.Date.class);
    private static final Map<RowType<?>, List<Field<?, ?>>> DECIMALS = fields(ValueType.Decimal.class);

    private NumberChecks() {}

    public static void check(Year year, Notes notes) {
        Overview overview = year.overview();
        Integer number = overview.year();
        int first = year.rounds()
            .stream()
            .map(round -> round.round().carriedFrom())
            .filter(from -> from != null && number != null && from < number && from > number - 10)
            .reduce(number == null ? 0 : number, Math::min);
        year.evaluation().root().walk(row -> {
            COUNTS.get(row.type()).forEach(field -> checkCount(row, field, notes));
            DECIMALS.get(row.type()).forEach(field -> checkAmount(row, field, notes));
            if (number != null) {
                DATES.get(row.type()).forEach(field -> checkDate(row, field, first - 1, number + YEARS_AFTER, notes));
            }
        });
    }

    private static void checkCount(Row row, Field<?, ?> field, Notes notes) {
        Integer count = (Integer) field.getFrom(row);
        if (count == null || NO_COUNTS.contains(field)) {
            return;
        }
        if (count < 0) {
            notes.mustFix("numbers.negative", row, field, Wording.label(field), BigDecimal.valueOf(count));
        } else if (count > MOST) {
            notes.review("numbers.absurd-count", row, field, Wording.label(field), count);
        }
    }

    private static void checkAmount(Row row, Field<?, ?> field, Notes notes) {
        BigDecimal amount = (BigDecimal) field.getFrom(row);
        if (amount == null) {
            return;
        }
        boolean money = field.valueType() instanceof ValueType.Decimal decimal && decimal.money();
        if (amount.signum() < 0) {
            notes.mustFix("numbers.negative", row, field, Wording.label(field), amount);
        } else if (money && amount.compareTo(MOST_YUAN) >= 0) {
            notes.review("numbers.absurd-amount", row, field, Wording.label(field), amount);
        }
    }

    private static void checkDate(Row row, Field<?, ?> field, int first, int last, Notes notes) {
        LocalDate date = (LocalDate) field.getFrom(row);
        if (date != null && (date.getYear() < first || date.getYear() > last)) {
            notes.review("numbers.date-far-off", row, field, Wording.label(field), date);
        }
    }

    private static Map<RowType<?>, List<Field<?, ?>>> fields(Class<?> valueType) {
        Map<RowType<?>, List<Field<?, ?>>> fields = new LinkedHashMap<>();
        for (RowType<?> type : RowTypes.ALL) {
            fields.put(type, type.fields()
                .stream()
                .<Field<?, ?>>map(field -> field)
                .filter(field -> valueType.isInstance(field.valueType()))
                .toList());
        }
        return fields;
    }
}
