package org.selfeval.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;

/**
 * What {@code mvn -Pbench verify} runs, in a JVM with 256 MiB: first ratios, each measured in one run, then how long the
 * window is busy with one act of the clerk.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<Ratio> ratios = new ArrayList<>(ScoreBench.run());
        ratios.addAll(SheetBench.run());
        ratios.addAll(StoreBench.run());
        System.out.print(Ratio.table(ratios));
        System.out.print(Spread.table(WindowBench.run()));
        Platform.exit();
    }
}
