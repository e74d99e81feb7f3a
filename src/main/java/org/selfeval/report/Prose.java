package org.selfeval.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.selfeval.check.facts.Wording;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** A section as it is written: sentences into paragraphs, and the wordings all sections share. */
final class Prose {

    private static final int WAN_DIGITS = 4;

    private final StringBuilder text = new StringBuilder();

    /** Adds a sentence to the paragraph. */
    Prose say(String key, Object... arguments) {
        text.append(Phrase.of(key, arguments));
        return this;
    }

    /** What follows begins a paragraph of its own. */
    Prose paragraph() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    /** A fact that is not known yet. */
    static Phrase todo(Object what) {
        return Phrase.of("draft.todo", what);
    }

    /** The clerk's own words inside a sentence; where there are none, what is still to be written. */
    static Object words(String said, Object otherwise) {
        return Wording.absent(said) ? todo(otherwise) : clause(said);
    }

    /** The clerk's own words without the full stop, to stand inside a sentence. */
    static String clause(String said) {
        return said.strip().replaceFirst("[。．.；;，,\\s]+$", "");
    }

    /** 2020年3月5日. */
    static Phrase day(LocalDate date) {
        return Phrase.of("draft.day", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** An amount of 元 in the unit of the year's table. */
    static Phrase amount(BigDecimal yuan, MoneyUnit unit) {
        return Phrase.of("draft.amount", unit == MoneyUnit.WAN ? yuan.movePointLeft(WAN_DIGITS) : yuan, unit);
    }

    static String commas(List<?> parts) {
        return join(parts, "，");
    }

    static String semicolons(List<?> parts) {
        return join(parts, "；");
    }

    private static String join(List<?> parts, String separator) {
        return parts.stream().map(Texts::shown).collect(Collectors.joining(separator));
    }
}
