package org.selfeval.intake;

import org.selfeval.text.Phrase;

/** What became of a typed text: a value (null where the field was left empty), or a sentence why it cannot be one. */
public sealed interface Parsed<T> {

    /** The text is understood; {@code value} is null where there was none: the fact is unknown. */
    record Value<T>(T value) implements Parsed<T> {}

    /** The text is not taken; what stood in the field before stays. */
    record Refused<T>(Phrase why) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> refused(String key, Object... arguments) {
        return new Refused<>(Phrase.of(key, arguments));
    }
}
