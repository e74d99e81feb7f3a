package org.selfeval.bench;

import java.util.List;
import java.util.Locale;

/**
 * How long something kept the UI thread, many times over.
 *
 * @param first milliseconds of the longest task of the very first time, when code and pictures are still being loaded
 * @param longest of the longest task of each later time, ascending
 * @param all of all tasks of each later time together, ascending
 * @param limit the promise, for every single task
 */
public record Spread(String what, double first, List<Double> longest, List<Double> all, double limit) {

    private static final String HEAD = """
                                       | longest task on the UI thread | first time | median | 99 % | longest | all tasks, median | promised |
                                       | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                                       """;

    public Spread {
        longest = longest.stream().sorted().toList();
        all = all.stream().sorted().toList();
    }

    /** What the given share of all times stays within. */
    private static double within(List<Double> ascending, double share) {
        return ascending.get((int) Math.ceil(share * ascending.size()) - 1);
    }

    /** A Markdown table, a line each. */
    public static String table(List<Spread> spreads) {
        StringBuilder table = new StringBuilder(HEAD);
        spreads.forEach(spread -> table.append(spread.line()));
        return table.toString();
    }

    private String line() {
        return String.format(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.1f ms | ≤ %.0f |%n", what,
                first, within(longest, 0.5), within(longest, 0.99), within(longest, 1), within(all, 0.5), limit);
    }
}
