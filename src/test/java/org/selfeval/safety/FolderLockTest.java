package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.Holder;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class FolderLockTest {

    @TempDir
    private Path folder;

    /** Another process: says whether it has the folder, and holds it until it is killed. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws Exception {
            try (FolderLock _ = FolderLock.acquire(Path.of(args[0]))) {
                System.out.println("held");
                System.in.read();
            } catch (ProblemException e) {
                System.out.println(e.problem().getClass().getSimpleName());
            }
        }
    }

    private Process start() throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
            .start();
    }

    private static String says(Process process) throws Exception {
        BufferedReader out = process.inputReader();
        return out.readLine();
    }

    @Test
    void oneOfTwoProcessesHasTheFolderAndAKillGivesItBack() throws Exception {
        Process first = start();
        assertEquals("held", says(first));
        Process second = start();
        assertEquals("FolderInUse", says(second));
        Holder by = assertInstanceOf(FolderProblem.FolderInUse.class, refused()).by();
        assertEquals(first.pid(), by.process());
        assertEquals(System.getProperty("user.name"), by.user());
        Path note = folder.resolve("selfeval.holder");
        Files.writeString(note, "process=" + "9".repeat(10_000));
        assertEquals(new FolderProblem.FolderInUse(folder, null), refused(), "what is no note says nothing");
        first.destroyForcibly().waitFor();
        second.waitFor();
        assertTrue(Files.exists(folder.resolve("selfeval.lock")), "the file stays behind and keeps nobody out");
        FolderLock.acquire(folder).close();
    }

    @Test
    void oneOfTwoInOneProcessHasTheFolder() throws Exception {
        try (FolderLock _ = FolderLock.acquire(folder)) {
            Holder by = assertInstanceOf(FolderProblem.FolderInUse.class, refused()).by();
            assertEquals(ProcessHandle.current().pid(), by.process());
        }
        assertFalse(Files.exists(folder.resolve("selfeval.holder")), "nobody holds it");
        FolderLock.acquire(folder).close();
    }

    @Test
    void aFolderThatIsNotThereHasASentence() {
        Path missing = folder.resolve("missing");
        ProblemException thrown = assertThrows(ProblemException.class, () -> FolderLock.acquire(missing));
        assertEquals(new FolderProblem.FolderNotWritable(missing), thrown.problem());
    }

    private Problem refused() {
        ProblemException thrown = assertThrows(ProblemException.class, () -> FolderLock.acquire(folder));
        assertTrue(thrown.problem().sentence().toString().contains(folder.toString()));
        return thrown.problem();
    }
}
