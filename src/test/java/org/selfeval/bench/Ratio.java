package org.selfeval.bench;

import java.util.List;
import java.util.Locale;

/**
 * What this program needs against a reference doing the same, both measured in one run.
 *
 * @param ours in {@code unit}
 * @param reference in {@code unit}
 * @param limit the promise: the highest ours ÷ reference
 */
public record Ratio(String what, double ours, double reference, String unit, double limit) {

    private static final String HEAD = """
                                       | measured | ours | reference | ratio | promised |
                                       | --- | ---: | ---: | ---: | ---: |
                                       """;

    public double value() {
        return ours / reference;
    }

    /** A Markdown table, a line each. */
    public static String table(List<Ratio> ratios) {
        StringBuilder table = new StringBuilder(HEAD);
        ratios.forEach(ratio -> table.append(String.format(Locale.ROOT, "| %s | %.3f %s | %.3f %s | %.2f | ≤ %s |%n",
                ratio.what, ratio.ours, ratio.unit, ratio.reference, ratio.unit, ratio.value(), ratio.limit)));
        return table.toString();
    }
}
