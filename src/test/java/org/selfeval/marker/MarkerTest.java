package org.selfeval.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Enters markers everywhere and searches all that the program leaves: its folder, the folder for temporary files, the one it
 * works in. Without a password they are found, or the search would prove nothing; with one they are not.
 */
class MarkerTest {

    @TempDir
    private Path folder;

    private Path left;

    private void run(String... words) throws IOException, InterruptedException {
        assertEquals(0, start(words), Files.readString(folder.resolve("complaints")));
    }

    private int start(String... words) throws IOException, InterruptedException {
        left = Files.createDirectories(folder.resolve("left"));
        Path temp = Files.createDirectories(left.resolve("temp"));
        Path complaints = folder.resolve("complaints");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temp, "-cp", System.getProperty("java.class.path"), MarkingChild.class.getName(),
                left.resolve("data").toString()));
        command.addAll(List.of(words));
        command.addAll(1, crashOptions());
        return new ProcessBuilder(command).directory(left.toFile())
            .redirectErrorStream(true)
            .redirectOutput(complaints.toFile())
            .start()
            .waitFor();
    }

    /** What the window's JVM is told of crashes. */
    private static List<String> crashOptions() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("installer", "java-options"))) {
            return lines.filter(line -> line.startsWith("-XX:")).toList();
        }
    }

    @Test
    void withoutAPasswordTheSearchFindsWhatWasEntered() throws Exception {
        run("enter");
        List<String> found = Markers.in(left);
        for (String sure : List.of("data/selfeval.mv.db ASCII H2", "data/selfeval.mv.db Chinese H2",
                "data/selfeval.mv.db Chinese UTF-8", "data/places.properties ASCII UTF-8",
                "data/places.properties Chinese UTF-8")) {
            assertTrue(found.contains(sure), sure + " of " + found);
        }
        for (String somewhere : List.of("data/templates/", "data/evidence/", "data/backups/")) {
            assertTrue(found.stream().anyMatch(one -> one.startsWith(somewhere)), somewhere + " of " + found);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCrashOfTheJvmLeavesNoPieceOfItsMemory() throws Exception {
        assertNotEquals(0, start("password", "crash"));
        try (Stream<Path> files = Files.list(left)) {
            assertEquals(List.of("data", "temp"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(List.of(), Markers.in(left));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password enter export enter", "enter password enter", "password killed",
        "enter enter password killed"})
    void withAPasswordNothingIsFound(String words) throws Exception {
        run(words.split(" ", -1));
        assertEquals(List.of(), Markers.in(left));
        assertTrue(Files.exists(left.resolve("data/backups")));
        assertTrue(Files.exists(left.resolve("data/places.properties")));
    }
}
