package org.selfeval.store.salvage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;

/** Which of two states of a year is kept, the newer of which was found first. */
class SalvagedYearTest {

    private final Evaluation year = Example.year2020();
    private final int all = year.rows().size();

    /**
     * @param read how many of the rows; none of a deleted year
     */
    private SalvagedYear state(int read, boolean deleted, String changed) {
        return new SalvagedYear(year.id(), read == 0 ? null : year, read, deleted ? 0 : all, Instant.parse(changed),
                List.of(), Map.of(), 0);
    }

    private SalvagedYear state(String kind, String changed) {
        return state(kind.equals("whole") ? all : kind.equals("part") ? 9 : kind.equals("smaller") ? 8 : 0,
                kind.equals("deleted"), changed);
    }

    @ParameterizedTest
    @CsvSource({"whole, part, true", "part, whole, false", "part, smaller, true", "smaller, part, false",
        "whole, whole, false", "whole, deleted, false", "deleted, whole, false", "part, lost, true"})
    void anEarlierStateIsBetterOnlyWhereMoreIsLeftOfItWhateverTheClockSaid(String earlier, String newer,
            boolean better) {
        for (String clock : List.of("2021-03-17T10:00:00Z", "2031-01-01T10:00:00Z")) {
            assertEquals(better, state(earlier, clock).betterThan(state(newer, "2021-03-18T10:00:00Z")), clock);
        }
    }
}
