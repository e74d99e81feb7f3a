package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class FolderLockTest {

    @TempDir
    private Path folder;

    /** Another process: says whether it has the folder, and holds it until it is killed. */
    static final class Holder {

        private Holder() {}

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
                System.getProperty("java.class.path"), Holder.class.getName(), folder.toString())
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
        assertEquals(new FolderProblem.FolderInUse(folder), refused());
        first.destroyForcibly().waitFor();
        second.waitFor();
        assertTrue(Files.exists(folder.resolve("selfeval.lock")), "the file stays behind and keeps nobody out");
        FolderLock.acquire(folder).close();
    }

    @Test
    void oneOfTwoInOneProcessHasTheFolder() throws Exception {
        try (FolderLock _ = FolderLock.acquire(folder)) {
            assertEquals(new FolderProblem.FolderInUse(folder), refused());
        }
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
