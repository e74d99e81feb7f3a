package org.selfeval.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as clerks type them: 2020-3-5, 2020.3.5, 2020/3/5, 20200305, 2020年3月5日, and 3月5日 of the year at hand. */
public final class Dates {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern CHINESE = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private Dates() {}

    /**
     * @param year the year of a day typed without one
     */
    public static Parsed<LocalDate> date(String typed, int year) {
        String plain = Typing.plain(typed);
        for (Pattern pattern : new Pattern[]{PARTS, DIGITS, CHINESE}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                int of = matcher.group(1) == null ? year : Integer.parseInt(matcher.group(1));
                return day(typed, of, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            }
        }
        return Parsed.refused("intake.notADate", typed.strip());
    }

    private static Parsed<LocalDate> day(String typed, int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.refused("intake.noSuchYear", typed.strip());
        }
        try {
            return Parsed.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Parsed.refused("intake.noSuchDay", typed.strip());
        }
    }
}
