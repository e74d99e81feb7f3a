package org.selfeval.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evidence;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool.State;
import org.selfeval.problem.EvidenceFault;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class EvidenceFolderTest {

    @TempDir
    private Path temp;
    private Path data;
    private Path source;
    private Cover cover = Cover.NONE;
    private EvidenceFolder folder;
    private Evidence row;

    @BeforeEach
    void attach() throws Exception {
        data = Files.createDirectory(temp.resolve("data"));
        source = Samples.write(temp, "会议纪要.pdf", "第一次会议");
        folder = new EvidenceFolder(data, () -> cover);
        row = attached(source);
    }

    private Evidence attached(Path file) {
        Attaching.Attached taken = folder.attaching(List.of(), 1)
            .take(List.of(file), Samples.PATIENT)
            .attached()
            .getFirst();
        return new Evidence(2, 1, 1, taken.name(), (int) taken.content().size(), taken.content().sha256(), null, null);
    }

    private Path content() {
        return data.resolve("evidence").resolve(row.sha256());
    }

    private Problem problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }

    @Test
    void aFileIsShownAsACopyThatNobodyElseReadsAndNobodyWrites() throws Exception {
        Path copy = folder.open(row);
        assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(copy));
        assertEquals(data.resolve("opened"), copy.getParent());
        assertTrue(copy.getFileName().toString().endsWith(".pdf"));
        assertFalse(copy.getFileName().toString().contains("会议纪要"), "other programs remember names");
        assumeTrue(Files.getFileStore(copy).supportsFileAttributeView("posix"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())));
        assertEquals("r--------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
    }

    @Test
    void aFileIsShownAgainAsItWasAttachedWhateverWasDoneToTheCopy() throws Exception {
        Path copy = folder.open(row);
        assertEquals(copy, folder.open(row));
        copy.toFile().setWritable(true);
        Files.writeString(copy, "改动");
        assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(folder.open(row)));
    }

    @Test
    void theCopiesAreTakenAwayAndNothingBehindALink() throws Exception {
        Path copy = folder.open(row);
        Files.writeString(copy.resolveSibling("~$lock"), "WPS");
        Path sub = Files.createDirectory(copy.resolveSibling("甲.files"));
        Files.writeString(sub.resolve("乙"), "x");
        Files.createSymbolicLink(copy.resolveSibling("链接"), temp);
        folder.clearOpened();
        assertFalse(Files.exists(copy.getParent()));
        assertTrue(Files.exists(source));
        folder.clearOpened();
    }

    @Test
    void aPrivateFolderThatIsALinkIsNotWrittenThrough() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("别人的"), "x");
        Files.createSymbolicLink(data.resolve("opened"), elsewhere);
        folder.clearOpened();
        assertTrue(Files.exists(elsewhere.resolve("别人的")));
        Files.createSymbolicLink(data.resolve("opened"), elsewhere);
        folder.open(row);
        assertEquals(1, elsewhere.toFile().list().length);
    }

    @Test
    void missingAndAlteredFilesAreToldAndNeverShown() throws Exception {
        assertEquals(State.WHOLE, folder.state(row));
        byte[] bytes = Files.readAllBytes(content());
        bytes[3]++;
        Files.write(content(), bytes);
        assertEquals(State.ALTERED, folder.state(row));
        Path target = temp.resolve("取出.pdf");
        assertEquals(new EvidenceProblem.Altered("会议纪要.pdf"), problem(() -> folder.open(row)));
        assertEquals(new EvidenceProblem.Altered("会议纪要.pdf"),
                problem(() -> folder.takeOut(row, target, IfExists.REFUSE)));
        assertEquals(List.of(), folder.missing(List.of(row)));
        Files.delete(content());
        assertEquals(State.MISSING, folder.state(row));
        assertEquals(List.of(row), folder.missing(List.of(row)));
        assertEquals(new EvidenceProblem.Missing("会议纪要.pdf"), problem(() -> folder.open(row)));
        assertFalse(Files.exists(target));
        assertFalse(Files.exists(data.resolve("opened")));
    }

    @Test
    void attachingTheOriginalAgainMendsWhatWasAltered() throws Exception {
        Files.writeString(content(), "坏了");
        attached(source);
        assertEquals(State.WHOLE, folder.state(row));
    }

    @Test
    void aFileIsTakenOutAsItWas() throws Exception {
        Path target = temp.resolve("取出.pdf");
        folder.takeOut(row, target, IfExists.REFUSE);
        assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(target));
    }

    @Test
    void aRowFromElsewhereCannotHaveAProgramShown() throws Exception {
        for (String name : List.of("程序.exe", "../../会议.bat", "会议", "会议.pdf.lnk")) {
            Evidence hostile = Evidence.NAME.set(row, name);
            assertEquals(new EvidenceProblem.Refused(name, EvidenceFault.KIND), problem(() -> folder.open(hostile)));
        }
        Evidence wrong = Evidence.NAME.set(row, "会议.xls");
        assertEquals(new EvidenceProblem.Refused("会议.xls", EvidenceFault.FOREIGN), problem(() -> folder.open(wrong)));
        assertEquals(data.resolve("opened"), folder.open(Evidence.NAME.set(row, "../../会议.pdf")).getParent());
    }

    @Test
    void aRowThatNamesNoContentIsMissing() throws Exception {
        for (Evidence nothing : List.of(Evidence.SHA256.set(row, null), Evidence.SIZE.set(row, -1),
                Evidence.SHA256.set(row, "../" + row.sha256()), Evidence.SIZE.set(row, null))) {
            assertEquals(State.MISSING, folder.state(nothing));
            assertEquals(Optional.empty(), Needed.by(nothing));
        }
        assertEquals(State.ALTERED, folder.state(Evidence.SIZE.set(row, 1)));
    }

    @Test
    void underAPasswordItLiesSealedAndIsShownPlain() throws Exception {
        cover = Cover.of(DataKey.random());
        Evidence second = attached(Samples.write(temp, "乙.txt", "马克MARK"));
        assertTrue(Cover.isSealed(data.resolve("evidence").resolve(second.sha256())));
        assertArrayEquals("马克MARK".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Files.readAllBytes(folder.open(second)));
        assertEquals(State.WHOLE, folder.state(row), "from before the password");
        assertTrue(folder.isSealed());
    }

    @Test
    void theSweepLeavesWhatIsNeededAndNothingElse() throws Exception {
        Evidence second = attached(Samples.write(temp, "乙.txt", "乙"));
        folder.sweep(List.of(second));
        assertEquals(List.of(second.sha256()), Arrays.asList(data.resolve("evidence").toFile().list()));
        assertEquals(Set.of(new Content(second.sha256(), second.size())), Needed.by(List.of(second, second)));
    }
}
