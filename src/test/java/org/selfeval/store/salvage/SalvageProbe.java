package org.selfeval.store.salvage;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.*;
import org.selfeval.model.tree.Edit;
import org.selfeval.store.Store;
import org.selfeval.store.file.StorePaths;

class SalvageProbe {
    @TempDir Path folder;

    @Test
    void probe() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Map<String, Evaluation> years = new HashMap<>();
        try (Store store = Store.create(open, Clock.systemUTC())) {
            Evaluation large = LargeYear.make(4, 60, 2_000);
            store.write(large.id(), Edit.insert("导入", large.rows()), 0).toCompletableFuture().get();
            years.put(large.id(), large);
            RandomYears random = new RandomYears(7);
            for (int year = 0; year < 3; year++) {
                Evaluation state = random.year(20);
                store.write(state.id(), Edit.insert("导入", state.rows()), 0).toCompletableFuture().get();
                for (int i = 0; i < 10; i++) {
                    RandomYears.RandomEdit next = random.edit(state, store.lastRowId(state.id()), 3);
                    store.write(state.id(), next.edit(), 0).toCompletableFuture().get();
                    state = next.after();
                }
                years.put(state.id(), state);
            }
        }
        byte[] bytes = Files.readAllBytes(new StorePaths(open).database());
        System.out.println("length " + bytes.length);
        look("whole", bytes, years);
        for (int p : new int[]{99, 95, 90, 80, 70, 50, 30, 10}) {
            look("cut " + p, Arrays.copyOf(bytes, (int) (bytes.length / 100L * p)), years);
        }
        Random random = new Random(3);
        for (int i = 0; i < 12; i++) {
            byte[] d = bytes.clone();
            int at = random.nextInt(d.length);
            d[at] ^= 1 << random.nextInt(8);
            look("flip " + at, d, years);
        }
        for (int i = 0; i < 12; i++) {
            byte[] d = bytes.clone();
            int from = 4096 * random.nextInt(bytes.length / 4096);
            Arrays.fill(d, from, Math.min(d.length, from + 4096), (byte) 0);
            look("zeros " + from, d, years);
        }
        byte[] h = bytes.clone();
        Arrays.fill(h, 0, 8192, (byte) 0);
        look("head", h, years);
    }

    int n;
    void look(String what, byte[] damaged, Map<String, Evaluation> years) throws Exception {
        Path d = Files.createDirectory(folder.resolve("d" + n++));
        Files.write(new StorePaths(d).database(), damaged);
        Path w = Files.createDirectory(d.resolve("w"));
        long t = System.nanoTime();
        StringBuilder s = new StringBuilder();
        try {
        for (SalvagedYear y : Salvage.read(d, w, Duration.ofSeconds(60))) {
            s.append("  ").append(y.whole() ? "whole" : y.rows() + "/" + y.registered()).append(y.whole() ? (y.evaluation().equals(years.get(y.id())) ? "=" : "~") : "");
        }
        } catch (Throwable e) { s.append(e); }
        System.out.println(what + ": " + (System.nanoTime() - t) / 1000000 + " ms" + s);
    }
}
