package org.selfeval.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.AuditEntry;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;

/**
 * Kills a process that writes, again and again, and looks at what is left: the store opens, everything acknowledged is
 * there, nothing is there that was not handed over, and the trail leads to the state. Every other store is encrypted.
 */
class CrashTest {

    /** After so many kills a new store is begun. */
    private static final int ROUNDS_A_STORE = 6;

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> failures = new ArrayList<>();

    /** What was handed over to the present store: by number, the evaluation and its digest after the edit. */
    private final TreeMap<Long, Issued> issued = new TreeMap<>();

    private long acknowledged;
    private long acknowledgedInAll;
    private long lost;
    private int unopened;

    private record Issued(String evaluation, long digest) {}

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        int rounds = Integer.getInteger("crash.rounds", 20);
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_A_STORE == 0) {
                issued.clear();
                acknowledged = 0;
            }
            Path store = folder.resolve(
                    (round / ROUNDS_A_STORE % 2 == 0 ? "plain-" : CrashingChild.ENCRYPTED) + round / ROUNDS_A_STORE);
            long before = acknowledged;
            runAndKill(store);
            acknowledgedInAll += acknowledged - before;
            look(store, round);
        }
        String result = "crash: rounds " + rounds + ", edits acknowledged " + acknowledgedInAll + ", edits lost " + lost
                + ", stores that did not open " + unopened + " (seed " + seed + ")";
        System.out.println(result);
        assertEquals(List.of(), failures, result);
        assertEquals(0, lost, result);
        assertEquals(0, unopened, result);
        assertTrue(acknowledgedInAll > 0, result);
    }

    private void runAndKill(Path store) throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints");
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), CrashingChild.class.getName(), store.toString(),
                String.valueOf(random.nextLong()))
            .redirectError(complaints.toFile())
            .start();
        // Now and then it is killed while it starts, makes or opens the store; mostly somewhere among the edits.
        boolean early = random.nextInt(6) == 0;
        // Not Process.destroyForcibly: that closes the stream with what the child said last.
        if (early) {
            LockSupport.parkNanos(random.nextLong(700_000_000));
            child.toHandle().destroyForcibly();
        }
        int lines = random.nextInt(400);
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                take(line);
                if (lines-- == 0) {
                    LockSupport.parkNanos(random.nextLong(2_000_000));
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        String said = Files.readString(complaints);
        if (!said.isBlank()) {
            failures.add(said);
        }
    }

    private void take(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "opened" -> issued.tailMap(Long.parseLong(words[1]), false).clear();
            case "issued" -> {
                if (words.length == 4) {
                    issued.put(Long.parseLong(words[1]), new Issued(words[2], Long.parseLong(words[3])));
                }
            }
            case "acked" -> acknowledged = Math.max(acknowledged, Long.parseLong(words[1]));
            default -> failures.add("unexpected: " + line);
        }
    }

    private void look(Path folder, int round) {
        if (!Store.exists(folder)) {
            if (acknowledged > 0) {
                unopened++;
                failures.add("round " + round + ": no store");
            }
            return;
        }
        try (Store store = Store.open(folder, CrashingChild.cover(folder), Clock.systemUTC())) {
            store.verify();
            compare(store, round);
        } catch (ProblemException e) {
            unopened++;
            failures.add("round " + round + ": " + e.problem().sentence());
        }
    }

    private void compare(Store store, int round) throws ProblemException {
        Map<String, Long> found = new TreeMap<>();
        for (EvaluationLine line : store.list()) {
            Evaluation evaluation = store.read(line.id());
            found.put(line.id(), Digest.of(evaluation));
            if (round % ROUNDS_A_STORE == ROUNDS_A_STORE - 1) {
                takeBack(evaluation, store.audit(line.id()), round);
            }
        }
        long last = store.lastNumber();
        if (last < acknowledged) {
            lost += acknowledged - last;
            failures.add("round " + round + ": acknowledged " + acknowledged + ", found " + last);
        }
        Map<String, Long> expected = new TreeMap<>();
        issued.headMap(last, true).values().forEach(one -> expected.put(one.evaluation(), one.digest()));
        expected.values().removeIf(digest -> digest == Digest.GONE);
        if (!expected.equals(found)) {
            failures.add("round " + round + ": at edit " + last + " of " + issued.size() + " the content differs");
        }
    }

    /** Every edit ever made, taken back one by one, must lead to where it began: the trail is complete. */
    private void takeBack(Evaluation evaluation, List<AuditEntry> audit, int round) {
        Evaluation earlier = evaluation;
        for (AuditEntry entry : audit.subList(1, audit.size()).reversed()) {
            earlier = earlier.apply(entry.edit().inverse(""));
        }
        if (!audit.getFirst().edit().equals(Edit.insert("导入", earlier.rows()))) {
            failures.add("round " + round + ": the trail does not lead to the state");
        }
    }
}
