package org.selfeval.safety.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Which backups are kept: of each year all of today, the last of each day for a month, the last of each month for ever.
 * What seems to come from days after today, since the clock was set back, is kept until its day has gone; and the newest
 * ones, those written last, are kept whatever their age, lest a clock that runs ahead makes the last month one of long ago.
 */
public final class Thinning {

    private static final int DAYS = 31;

    private static final int NEWEST = 10;

    private Thinning() {}

    /**
     * The backups to be kept.
     *
     * @param zone in which a day begins and ends
     */
    public static Set<Backup> kept(Collection<Backup> backups, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Set<Backup> kept = new HashSet<>(backups.stream()
            .collect(Collectors.toMap(backup -> slot(backup, today, zone), backup -> backup,
                    BinaryOperator.maxBy(Backup.BY_AGE)))
            .values());
        backups.stream()
            .collect(Collectors.groupingBy(Backup::evaluation))
            .values()
            .forEach(ofYear -> ofYear.stream().sorted(Backup.BY_AGE.reversed()).limit(NEWEST).forEach(kept::add));
        return kept;
    }

    /** Of those in one slot the last is kept. */
    private record Slot(String evaluation, Object time) {}

    private static Slot slot(Backup backup, LocalDate today, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(backup.at(), zone);
        if (!day.isBefore(today)) {
            return new Slot(backup.evaluation(), backup);
        }
        return new Slot(backup.evaluation(),
                day.isBefore(today.minusDays(DAYS)) ? YearMonth.from(day) : day);
    }
}
