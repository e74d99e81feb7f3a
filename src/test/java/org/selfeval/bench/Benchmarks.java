package org.selfeval.bench;

/** What {@code mvn -Pbench verify} runs, in a JVM with 256 MiB: each line a ratio measured in one run. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) {
        System.out.println("No benchmark yet.");
    }
}
