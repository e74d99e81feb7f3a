package org.selfeval.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;

/** Where files are written that are named by links, and names that are none of a file. */
@DisabledOnOs(value = OS.WINDOWS,
        disabledReason = "links take an administrator there, and there are no pipes in folders")
class SafeFilePlaceTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static Problem problem(Path target, IfExists ifExists) {
        Problem problem = assertThrows(ProblemException.class,
                () -> SafeFile.write(target, ifExists, out -> out.write(NEW)))
            .problem();
        assertTrue(problem.sentence().toString().endsWith("。"));
        return problem;
    }

    /** To open a pipe is to wait until somebody reads it: for ever. */
    @Test
    @Timeout(20)
    void neverOpensADeviceOrAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
        for (Path special : List.of(pipe, link, Path.of("/dev/null"))) {
            assertEquals(new FileProblem.TargetUnfit(special, TargetFault.DEVICE), problem(special, IfExists.REPLACE));
            assertEquals(new FileProblem.TargetUnfit(special, TargetFault.DEVICE), problem(special, IfExists.REFUSE));
        }
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void writesTheFileBehindALinkAndKeepsTheLink() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path real = Files.write(inner.resolve("表.xlsx"), OLD);
        Path near = Files.createSymbolicLink(inner.resolve("near"), Path.of("表.xlsx"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), Path.of("inner/near"));
        assertInstanceOf(FileProblem.TargetExists.class, problem(far, IfExists.REFUSE));
        SafeFile.write(far, IfExists.REPLACE, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(real));
        assertTrue(Files.isSymbolicLink(near) && Files.isSymbolicLink(far));
    }

    /** On a stick that was in other hands a link could lead to any file of the clerk's. */
    @Test
    void aFileOfOursTakesThePlaceOfALinkAndLeavesWhatIsBehindIt() throws Exception {
        Path real = Files.write(folder.resolve("表.xlsx"), OLD);
        for (Path to : List.of(real, folder.resolve("none/表.xlsx"))) {
            Path link = Files.createSymbolicLink(folder.resolve("link" + to.getNameCount()), to);
            SafeFile.writeOwn(link, out -> out.write(NEW));
            assertFalse(Files.isSymbolicLink(link));
            assertArrayEquals(NEW, Files.readAllBytes(link));
        }
        assertArrayEquals(OLD, Files.readAllBytes(real));
    }

    @Test
    void writesWhereALinkPointsThatLeadsToNoFileYet() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("表.xlsx"));
        SafeFile.write(link, IfExists.REFUSE, out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("表.xlsx")));
        Path astray = Files.createSymbolicLink(folder.resolve("astray"), Path.of("none/表.xlsx"));
        assertEquals(new FileProblem.TargetUnfit(folder.resolve("none"), TargetFault.FOLDER_MISSING),
                problem(astray, IfExists.REFUSE));
        Path round = folder.resolve("round");
        Files.createSymbolicLink(round, round);
        assertInstanceOf(FileProblem.FileNotWritten.class, problem(round, IfExists.REPLACE));
    }

    @Test
    void refusesANameTheFileSystemCannotTakeAtOnce() {
        Path longest = folder.resolve("表".repeat(84) + ".xlsx");
        assertEquals(new FileProblem.TargetUnfit(longest, TargetFault.NAME_TOO_LONG),
                problem(longest, IfExists.REFUSE));
    }
}
