package org.selfeval.model.tree;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Which calendar days are kept: those of years that nobody types by mistake and every database and table can hold. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    static boolean fit(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * @throws IllegalArgumentException if the text is no day written as 2020-03-05
     */
    static LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
