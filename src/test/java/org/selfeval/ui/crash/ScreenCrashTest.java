package org.selfeval.ui.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.exchange.Example;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Field;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.Store;

/**
 * Kills the window while a robot types in it: each field must hold what the status line last called saved, or something
 * typed after that, and the store must open.
 */
class ScreenCrashTest {

    static final List<Field<Overview, String>> FIELDS = List.of(Overview.PROJECT, Overview.DEPARTMENT, Overview.UNIT,
            Overview.LEAD, Overview.PREPARER, Overview.GOAL_ACTUAL);

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> failures = new ArrayList<>();

    /** By field, the largest number shown as saved, and the largest one typed. */
    private final Map<String, Long> shown = new HashMap<>();

    private final Map<String, Long> typed = new HashMap<>();

    private long number = 1_000_000;
    private long shownInAll;

    @Test
    void nothingShownAsSavedIsLostWhenTheWindowIsKilled() throws Exception {
        int rounds = Integer.getInteger("crash.windows", 2);
        for (int round = 0; round < rounds; round++) {
            runAndKill();
            look(round);
        }
        String result = "screen crash: windows killed " + rounds + ", edits shown as saved " + shownInAll
                + ", failures " + failures.size() + " (seed " + seed + ")";
        System.out.println(result);
        assertEquals(List.of(), failures, result);
        assertTrue(shownInAll > 0, result);
    }

    private void runAndKill() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // As this process: the JavaFX modules, the options of the packaged program, a screen that is none.
        ManagementFactory.getRuntimeMXBean()
            .getInputArguments()
            .stream()
            .filter(argument -> !argument.startsWith("-javaagent") && !argument.startsWith("-agentlib"))
            .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TypingChild.class.getName(),
                folder.resolve("data").toString(), String.valueOf(random.nextLong()), String.valueOf(number)));
        Path complaints = folder.resolve("complaints");
        Process child = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        int edits = 3 + random.nextInt(20);
        // At once where the line has just said saved, or at any time while the next is typed.
        boolean atOnce = random.nextBoolean();
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                take(line);
                if (line.startsWith(atOnce ? "shown" : "typing") && edits-- == 0) {
                    LockSupport.parkNanos(atOnce ? 0 : random.nextLong(400_000_000));
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        if (edits >= 0) {
            failures.add("the window ended by itself: " + Files.readString(complaints));
        }
    }

    private void take(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 3) {
            number = Math.max(number, Long.parseLong(words[2]));
            switch (words[0]) {
                case "typing" -> typed.put(words[1], number);
                case "shown" -> {
                    shown.put(words[1], number);
                    shownInAll++;
                }
                default -> failures.add("unexpected: " + line);
            }
        }
    }

    private void look(int round) {
        try (Store store = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            store.verify();
            Overview found = store.read(Example.year2020().id()).overview();
            FIELDS.stream().filter(field -> typed.containsKey(field.name())).forEach(field -> {
                String text = field.get(found);
                long least = shown.getOrDefault(field.name(), 0L);
                boolean kept = text != null && text.matches("[0-9]+") && Long.parseLong(text) >= least
                        && Long.parseLong(text) <= typed.get(field.name());
                // Before anything was shown as saved, the field may still hold what the example has there.
                if (!kept && least > 0) {
                    failures.add("round " + round + ": " + field.name() + " was shown as saved with " + least
                            + ", found " + text);
                }
            });
        } catch (ProblemException e) {
            failures.add("round " + round + ": " + e.problem().sentence());
        }
    }
}
