package org.selfeval.safety.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2021-03-18T06:00:00Z");

    private static Backup of(String evaluation, Instant at) {
        return Backup.in(Path.of("backups"), evaluation, at, 0);
    }

    private static Backup backup(String evaluation, String at) {
        return of(evaluation, Instant.parse(at));
    }

    /** Those of some that are kept besides the ten newest, which are from today. */
    private static Set<Backup> kept(Backup... backups) {
        List<Backup> newest = Stream.of("a", "b")
            .flatMap(id -> IntStream.range(0, 10)
                .mapToObj(seconds -> of(id, NOW.minusSeconds(seconds))))
            .toList();
        Set<Backup> kept = new HashSet<>(
                Thinning.kept(Stream.concat(newest.stream(), Stream.of(backups)).toList(), NOW, ZONE));
        kept.removeAll(newest);
        return kept;
    }

    @Test
    void allOfTodayIsKeptByTheDaysOfTheClerk() {
        Backup night = backup("a", "2021-03-17T16:00:01Z");
        Backup morning = backup("a", "2021-03-18T01:00:00Z");
        Backup noon = backup("a", "2021-03-18T04:00:00Z");
        assertEquals(Set.of(night, morning, noon), kept(night, morning, noon));
    }

    @Test
    void ofADayBeforeTheLastIsKept() {
        Backup morning = backup("a", "2021-03-16T01:00:00Z");
        Backup evening = backup("a", "2021-03-16T10:00:00Z");
        assertEquals(Set.of(evening), kept(evening, morning));
    }

    @Test
    void ofAMonthBeforeTheLastIsKeptAndThatForEver() {
        Backup first = backup("a", "2021-01-03T01:00:00Z");
        Backup last = backup("a", "2021-01-29T01:00:00Z");
        Backup old = backup("a", "2011-01-03T01:00:00Z");
        assertEquals(Set.of(last, old), kept(old, last, first));
    }

    @Test
    void yearsAreThinnedEachForItself() {
        Backup one = backup("a", "2021-01-03T01:00:00Z");
        Backup other = backup("b", "2021-01-04T01:00:00Z");
        assertEquals(Set.of(one, other), kept(one, other));
    }

    @Test
    void theTenNewestOfEachYearAreKeptWhenTheClockRunsAYearAhead() {
        List<Backup> daily = IntStream.range(0, 15)
            .mapToObj(day -> of("a", Instant.parse("2021-03-01T06:00:00Z").plus(Duration.ofDays(day))))
            .toList();
        assertEquals(new HashSet<>(daily.subList(5, 15)),
                Thinning.kept(daily, NOW.plus(Duration.ofDays(365)), ZONE));
    }

    @Test
    void theTenWrittenLastAreKeptThoughTenOfNextYearAreThere() {
        List<Backup> ahead = IntStream.range(0, 10)
            .mapToObj(hour -> Backup.in(Path.of("backups"), "a", NOW.plus(Duration.ofDays(365 + hour)), 0))
            .toList();
        List<Backup> after = IntStream.range(0, 10)
            .mapToObj(minute -> Backup.in(Path.of("backups"), "a", NOW.minus(Duration.ofDays(1)).plusSeconds(minute),
                    ahead.getLast().number() + 1 + minute))
            .toList();
        assertTrue(Thinning.kept(Stream.concat(ahead.stream(), after.stream()).toList(), NOW, ZONE)
            .containsAll(after));
    }

    @Property(tries = 200)
    void theNewestOfEachYearAndEverythingFromTodayOnIsKept(@ForAll("lists") List<Backup> all,
            @ForAll("moments") Instant now) {
        Set<Backup> kept = Thinning.kept(all, now, ZONE);
        assertTrue(new HashSet<>(all).containsAll(kept));
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        all.stream()
            .filter(backup -> !LocalDate.ofInstant(backup.at(), ZONE).isBefore(today))
            .forEach(backup -> assertTrue(kept.contains(backup), "of today or later"));
        all.stream()
            .collect(Collectors.groupingBy(Backup::evaluation, Collectors.maxBy(Comparator.comparing(Backup::at))))
            .values()
            .forEach(newest -> assertTrue(kept.contains(newest.orElseThrow()), "newest"));
    }

    @Property(tries = 200)
    void eachMonthAndEachRecentDayKeepsItsLast(@ForAll("lists") List<Backup> all, @ForAll("moments") Instant now) {
        Set<Backup> kept = Thinning.kept(all, now, ZONE);
        for (Backup backup : all) {
            LocalDate day = LocalDate.ofInstant(backup.at(), ZONE);
            boolean recent = !day.isBefore(LocalDate.ofInstant(now, ZONE).minusDays(31));
            assertTrue(kept.stream()
                .filter(other -> other.evaluation().equals(backup.evaluation()) && !other.at().isBefore(backup.at()))
                .map(other -> LocalDate.ofInstant(other.at(), ZONE))
                .anyMatch(other -> recent ? other.equals(day) : YearMonth.from(other).equals(YearMonth.from(day))),
                    "nothing as late is left of the time of " + backup.at());
        }
    }

    /** However the clock goes, each look at the list takes no more than one with the clock that was furthest ahead. */
    @Property(tries = 200)
    void aClockSetBackTakesNothingMoreAway(@ForAll("lists") List<Backup> all, @ForAll("moments") Instant now) {
        Set<Backup> kept = Thinning.kept(all, now, ZONE);
        assertEquals(kept, Thinning.kept(kept, now, ZONE), "thinned twice");
        for (int days : new int[]{1, 40, 365}) {
            assertEquals(kept, Thinning.kept(kept, now.minus(Duration.ofDays(days)), ZONE), "set back " + days);
        }
        Set<Backup> ahead = Thinning.kept(kept, now.plus(Duration.ofDays(365)), ZONE);
        assertEquals(months(all), months(List.copyOf(ahead)), "each month is still there after a year ahead");
    }

    private static Set<Object> months(List<Backup> backups) {
        return backups.stream()
            .map(backup -> List.of(backup.evaluation(), YearMonth.from(backup.at().atZone(ZONE))))
            .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
            .between(-120 * 24 * 60, 120 * 24 * 60)
            .map(minutes -> NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<List<Backup>> lists() {
        Arbitrary<Instant> recent = Arbitraries.longs()
            .between(0, 200 * 24 * 60)
            .map(minutes -> NOW.minus(Duration.ofMinutes(minutes)));
        return Arbitraries
            .oneOf(recent.list().ofMaxSize(60), moments().list().ofMaxSize(40))
            .map(times -> times.stream()
                .flatMap(at -> Stream.of("a", "b")
                    .limit(1 + at.getEpochSecond() / 60 % 2)
                    .map(id -> of(id, at)))
                .distinct()
                .toList());
    }
}
