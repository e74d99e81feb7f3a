package org.selfeval.bench;

import java.util.List;
import java.util.Locale;

/**
 * How long something took, many times over.
 *
 * @param millis of each time, ascending
 * @param limit the promise, for every single time
 */
public record Spread(String what, List<Double> millis, double limit) {

    private static final String HEAD = """
                                       | on the UI thread | median | 99 % | longest | promised |
                                       | --- | ---: | ---: | ---: | ---: |
                                       """;

    public Spread {
        millis = millis.stream().sorted().toList();
    }

    /** What the given share of all times stays within. */
    public double within(double share) {
        return millis.get((int) Math.ceil(share * millis.size()) - 1);
    }

    /** A Markdown table, a line each. */
    public static String table(List<Spread> spreads) {
        StringBuilder table = new StringBuilder(HEAD);
        spreads.forEach(
                spread -> table.append(String.format(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %.1f ms | ≤ %.0f |%n",
                        spread.what, spread.within(0.5), spread.within(0.99), spread.within(1), spread.limit)));
        return table.toString();
    }
}
