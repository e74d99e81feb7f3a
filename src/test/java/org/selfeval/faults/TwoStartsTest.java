package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.exchange.Example;
import org.selfeval.library.Library;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.handover.Doorbell;
import org.selfeval.store.Store;

/**
 * Two processes that start on one data folder in the same moment: one of them opens it, the other one hands over or says
 * that it is open; nothing is damaged by it, not even where neither has ever been there.
 */
class TwoStartsTest {

    private static final int ROUNDS = 6;

    @TempDir
    private Path folder;

    private final List<Starter> starters = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (Starter starter : starters) {
            starter.process.destroyForcibly().waitFor();
        }
    }

    /** A process that starts, as the program does, each time it is told to, and ends when it is told to. */
    static final class Child {

        private Child() {}

        /** Argument: the data folder. */
        public static void main(String[] args) throws IOException, ProblemException {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            Path folder = Path.of(args[0]);
            out.println("ready");
            while (in.readLine() != null) {
                try (Doorbell bell = Doorbell.of(folder)) {
                    if (bell.handedOver()) {
                        out.println("handed over");
                        in.readLine();
                        continue;
                    }
                    open(folder, bell, out, in);
                }
                out.println("ended");
            }
        }

        private static void open(Path folder, Doorbell bell, PrintStream out, BufferedReader in)
                throws IOException, ProblemException {
            try (Library library = Library.open(folder, Clock.systemUTC())) {
                bell.hang();
                bell.answerBy(Runnable::run);
                library.beginnings().example();
                out.println("open");
                in.readLine();
            } catch (ProblemException e) {
                out.println(e.problem().getClass().getSimpleName());
                in.readLine();
            }
        }
    }

    /** One of the processes, from outside. */
    private record Starter(Process process, BufferedReader out) {

        static Starter of(Path data, Path temp) throws IOException {
            Process process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-Djava.io.tmpdir=" + temp, "-cp", System.getProperty("java.class.path"), Child.class.getName(),
                    data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
            return new Starter(process, process.inputReader(StandardCharsets.UTF_8));
        }

        /** Has it start, or end. */
        void go() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        String says() throws IOException {
            return out.readLine();
        }
    }

    private Starter starter() throws IOException {
        Starter starter = Starter.of(folder.resolve("data"), Files.createDirectories(folder.resolve("temp")));
        starters.add(starter);
        return starter;
    }

    private static List<String> startAtOnce(Starter one, Starter other) throws IOException {
        one.go();
        other.go();
        return List.of(one.says(), other.says());
    }

    private static void assertOneOpen(List<String> said) {
        assertEquals(1, said.stream().filter("open"::equals).count(), said::toString);
        assertTrue(said.contains("handed over") || said.contains("FolderInUse"), said::toString);
    }

    @Test
    void oneOfTwoOpensTheFolderAlsoAfterAKill() throws Exception {
        Starter one = starter();
        Starter other = starter();
        assertEquals(List.of("ready", "ready"), List.of(one.says(), other.says()));
        for (int round = 0; round < ROUNDS; round++) {
            List<String> said = startAtOnce(one, other);
            assertOneOpen(said);
            if (round == ROUNDS / 2) {
                // The lock, the note of who holds it, and the socket stay behind.
                boolean first = said.getFirst().equals("open");
                (first ? one : other).process.destroyForcibly().waitFor();
                Starter next = starter();
                assertEquals("ready", next.says());
                end(first ? other : one, said.get(first ? 1 : 0));
                other = first ? other : one;
                one = next;
            } else {
                end(one, said.getFirst());
                end(other, said.getLast());
            }
        }
        try (Store store = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            store.verify();
            assertEquals(Example.year2020(), store.read(Example.year2020().id()));
            assertEquals(1, store.list().size());
        }
    }

    private static void end(Starter starter, String said) throws IOException {
        starter.go();
        if (!said.equals("handed over")) {
            assertEquals("ended", starter.says());
        }
    }
}
