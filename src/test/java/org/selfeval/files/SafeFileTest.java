package org.selfeval.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;

class SafeFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final List<String> calls = new ArrayList<>();

    /** Records what is done and does it, but for what a test makes fail. */
    private class Recording extends Disk {

        @Override
        void force(FileChannel channel) throws IOException {
            calls.add("force");
            super.force(channel);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            calls.add("move");
            super.move(from, to);
        }

        @Override
        void pause(long millis) {
            calls.add("pause");
        }
    }

    private Path old() throws IOException {
        return Files.write(folder.resolve("表.xlsx"), OLD);
    }

    private static Problem problem(Disk disk, Path target, IfExists ifExists) {
        ProblemException thrown = assertThrows(ProblemException.class,
                () -> new SafeFile(disk).put(target, ifExists, out -> out.write(NEW)));
        assertTrue(thrown.problem().sentence().toString().endsWith("。"));
        return thrown.problem();
    }

    private void assertOnly(Path file, byte[] content) throws IOException {
        assertArrayEquals(content, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void writesAndForcesBeforeItMoves() throws Exception {
        Path file = folder.resolve("表.xlsx");
        new SafeFile(new Recording()).put(file, IfExists.REFUSE, out -> out.write(NEW));
        assertEquals(List.of("force", "move"), calls);
        assertOnly(file, NEW);
    }

    @Test
    void replacesWithLeave() throws Exception {
        Path file = old();
        SafeFile.write(file, IfExists.REPLACE, out -> out.write(NEW));
        assertOnly(file, NEW);
    }

    @Test
    void givesTheFileThePermissionsOfAnyNewFile() throws Exception {
        Path file = folder.resolve("a");
        SafeFile.write(file, IfExists.REFUSE, out -> out.write(NEW));
        Path other = Files.write(folder.resolve("b"), NEW);
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    void refusesToReplaceWithoutLeave() throws Exception {
        Path file = old();
        assertInstanceOf(FileProblem.TargetExists.class, problem(new Disk(), file, IfExists.REFUSE));
        assertOnly(file, OLD);
    }

    @Test
    void refusesAFileThatAppearsMeanwhile() throws Exception {
        Path file = folder.resolve("表.xlsx");
        ProblemException thrown = assertThrows(ProblemException.class,
                () -> SafeFile.write(file, IfExists.REFUSE, out -> old()));
        assertInstanceOf(FileProblem.TargetExists.class, thrown.problem());
        assertOnly(file, OLD);
    }

    @Test
    void leavesAReadOnlyFile() throws Exception {
        Path file = old();
        assertTrue(file.toFile().setReadOnly());
        assertInstanceOf(FileProblem.TargetReadOnly.class, problem(new Disk(), file, IfExists.REPLACE));
        assertOnly(file, OLD);
    }

    @Test
    void leavesALockedFile() throws Exception {
        Path file = old();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertInstanceOf(FileProblem.TargetInUse.class, problem(new Disk(), file, IfExists.REPLACE));
        }
        assertOnly(file, OLD);
    }

    @Test
    void leavesAFolder() throws Exception {
        assertEquals(new FileProblem.TargetUnfit(folder, TargetFault.FOLDER),
                problem(new Disk(), folder, IfExists.REPLACE));
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertEquals(new FileProblem.TargetUnfit(folder.resolve("none"), TargetFault.FOLDER_MISSING),
                problem(new Disk(), folder.resolve("none").resolve("表.xlsx"), IfExists.REPLACE));
    }

    @Test
    void saysThatTheFolderIsAFile() throws Exception {
        assertEquals(new FileProblem.TargetUnfit(folder.resolve("表.xlsx"), TargetFault.FILE_AS_FOLDER),
                problem(new Disk(), old().resolve("表.xlsx"), IfExists.REPLACE));
    }

    @Test
    void saysThatNothingCanBeCreatedThere() throws Exception {
        Path file = old();
        Disk disk = new Disk() {
            @Override
            FileChannel create(Path created) throws IOException {
                throw new AccessDeniedException(created.toString());
            }
        };
        assertInstanceOf(FileProblem.TargetFolderNotWritable.class, problem(disk, file, IfExists.REPLACE));
        assertOnly(file, OLD);
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        Path file = old();
        Disk full = new Disk() {
            @Override
            void force(FileChannel channel) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertInstanceOf(FileProblem.DiskFull.class, problem(full, file, IfExists.REPLACE));
        Disk noRoom = new Disk() {
            @Override
            FileChannel create(Path created) throws IOException {
                throw new FileSystemException(created.toString());
            }

            @Override
            long usableSpace(Path where) {
                return 0;
            }
        };
        assertInstanceOf(FileProblem.DiskFull.class, problem(noRoom, file, IfExists.REPLACE));
        assertOnly(file, OLD);
    }

    @Test
    void saysThatWritingFailed() throws Exception {
        Path file = old();
        ProblemException thrown = assertThrows(ProblemException.class,
                () -> SafeFile.write(file, IfExists.REPLACE, out -> {
                    out.write(NEW);
                    throw new IOException("gone");
                }));
        assertInstanceOf(FileProblem.FileNotWritten.class, thrown.problem());
        assertOnly(file, OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "设备上没有空间", "磁盘空间不足。"})
    void aFullDiskIsOneHoweverTheWriterWrapsIt(String said) throws Exception {
        Path file = old();
        ProblemException thrown = assertThrows(ProblemException.class,
                () -> SafeFile.write(file, IfExists.REPLACE, out -> {
                    throw new IllegalStateException(new UncheckedIOException(new IOException(said)));
                }));
        assertInstanceOf(FileProblem.DiskFull.class, thrown.problem());
        assertOnly(file, OLD);
    }

    @Test
    void leavesNothingBehindAfterADefect() throws Exception {
        Path file = old();
        assertThrows(IllegalStateException.class, () -> SafeFile.write(file, IfExists.REPLACE, out -> {
            throw new IllegalStateException();
        }));
        assertOnly(file, OLD);
    }

    @Test
    void triesAgainWhileAVirusScannerHoldsTheFile() throws Exception {
        Path file = old();
        new SafeFile(failingMoves(3)).put(file, IfExists.REPLACE, out -> out.write(NEW));
        assertEquals(List.of("force", "move", "pause", "move", "pause", "move", "pause", "move"), calls);
        assertOnly(file, NEW);
    }

    @Test
    void givesUpAfterSomeTime() throws Exception {
        Path file = old();
        assertInstanceOf(FileProblem.TargetInUse.class, problem(failingMoves(100), file, IfExists.REPLACE));
        assertOnly(file, OLD);
        Path other = folder.resolve("新.xlsx");
        assertInstanceOf(FileProblem.FileNotWritten.class, problem(failingMoves(100), other, IfExists.REPLACE));
        assertOnly(file, OLD);
    }

    @Test
    void doesNotTryAgainWhatCannotSucceed() throws Exception {
        Path file = old();
        Disk disk = new Recording() {
            @Override
            void move(Path from, Path to) throws IOException {
                calls.add("move");
                throw new NoSuchFileException(to.toString());
            }
        };
        assertInstanceOf(FileProblem.FileNotWritten.class, problem(disk, file, IfExists.REPLACE));
        assertEquals(List.of("force", "move"), calls);
        assertOnly(file, OLD);
    }

    private Disk failingMoves(int times) {
        return new Recording() {
            private int left = times;

            @Override
            void move(Path from, Path to) throws IOException {
                if (left-- > 0) {
                    calls.add("move");
                    throw new AccessDeniedException(to.toString());
                }
                super.move(from, to);
            }
        };
    }
}
