package org.selfeval.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is compared.
 *
 * @param name what it is
 * @param part whether it belongs to the line above
 * @param values one for each year, in their order
 */
public record Line(String name, boolean part, List<Value> values) {

    public Line {
        values = List.copyOf(values);
    }

    /** Whether the years are not all the same here; known in one and unknown in another is not the same. */
    public boolean differs() {
        return values.stream().map(Value::text).distinct().count() > 1;
    }

    /** How much more the last year has than the first; empty where one of the two has no number. */
    public Optional<BigDecimal> change() {
        Optional<BigDecimal> first = values.getFirst().number();
        return values.getLast().number().flatMap(last -> first.map(last::subtract));
    }
}
