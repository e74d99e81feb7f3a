package org.selfeval.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as data: a key of {@code messages.properties} with the values that fill it. Pure code returns phrases, the
 * edges render them, tests read their arguments. An argument may itself be a phrase; numbers, dates and enum constants
 * are shown the way {@link Texts} shows them everywhere.
 */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Arrays.asList(arguments));
    }

    /** The sentence in Chinese. */
    @Override
    public String toString() {
        return Texts.of(this);
    }
}
