package org.selfeval.ui.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.selfeval.text.Texts;

/** When something was changed, as one says it: 今天 10:32, 昨天 16:05, else the date. */
final class WhenChanged {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private WhenChanged() {}

    static String text(Instant changed, Clock clock) {
        ZonedDateTime at = changed.atZone(clock.getZone());
        LocalDate day = at.toLocalDate();
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        if (days == 0) {
            return Texts.get("home.today", TIME.format(at));
        }
        return days == 1 ? Texts.get("home.yesterday", TIME.format(at)) : Texts.shown(day);
    }
}
