package org.selfeval.bench;

import java.util.ArrayList;
import java.util.List;

/** What {@code mvn -Pbench verify} runs, in a JVM with 256 MiB: each line a ratio measured in one run. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<Ratio> ratios = new ArrayList<>(ScoreBench.run());
        ratios.addAll(SheetBench.run());
        ratios.addAll(StoreBench.run());
        System.out.print(Ratio.table(ratios));
    }
}
