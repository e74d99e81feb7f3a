package org.selfeval.library;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.selfeval.problem.ProblemException;
import org.selfeval.store.Store;

/** Summaries of the years, each read again only when its year or the day has changed: coming home must not take long. */
final class Summaries {

    private record Known(Instant changed, LocalDate day, YearSummary summary) {}

    private final Store store;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Summaries(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    YearSummary of(YearLine line) throws ProblemException {
        LocalDate today = LocalDate.now(clock);
        Known last = known.get(line.id());
        if (last != null && last.changed().equals(line.changed()) && last.day().equals(today)) {
            return last.summary();
        }
        YearSummary summary = YearSummary.of(store.read(line.id()), today);
        known.put(line.id(), new Known(line.changed(), today, summary));
        return summary;
    }
}
