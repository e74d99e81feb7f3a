package org.selfeval.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.selfeval.text.Texts;

/**
 * What one year has on a line.
 *
 * @param number for the difference; empty where it is unknown or no number
 * @param text how it reads
 */
public record Value(Optional<BigDecimal> number, String text) {

    /** The year knows nothing of it, or has no such line. */
    public static final Value UNKNOWN = new Value(Optional.empty(), Texts.get("compare.unknown"));

    static Value of(BigDecimal number) {
        return new Value(Optional.of(number), Texts.plain(number));
    }

    static Value of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    static Value of(OptionalInt number) {
        return number.isPresent() ? of(number.getAsInt()) : UNKNOWN;
    }

    static Value of(Optional<BigDecimal> number) {
        return number.map(Value::of).orElse(UNKNOWN);
    }

    /** A number that reads as more than itself. */
    static Value of(BigDecimal number, String text) {
        return new Value(Optional.of(number), text);
    }

    /** Words; unknown where there are none. */
    static Value words(String text) {
        return text == null || text.isBlank() ? UNKNOWN : new Value(Optional.empty(), text);
    }
}
