package org.selfeval.intake;

import org.selfeval.text.Phrase;

/**
 * Something in the input that could not be taken.
 *
 * @param where the place in the input: a path of row types and a field, or a sheet and cell
 * @param why what is wrong with it, in Chinese
 */
public record IntakeProblem(String where, Phrase why) {

    static IntakeProblem of(String where, String key, Object... arguments) {
        return new IntakeProblem(where, Phrase.of(key, arguments));
    }
}
