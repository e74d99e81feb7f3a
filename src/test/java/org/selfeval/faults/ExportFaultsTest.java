package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.check.WizardStep;
import org.selfeval.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The table of what befalls the file that is being exported: the sentence, the old file as it was, and the window goes on.
 * What a kill at each step of the writing leaves is shown by {@code files.LeftoversTest}.
 */
@ExtendWith(ApplicationExtension.class)
class ExportFaultsTest {

    private static final byte[] OLD = "原来的文件".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path target;
    private Stage stage;
    private SmallDisk disk;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void name() {
        target = folder.resolve("out");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    /** Something done to the target folder of a test. */
    @FunctionalInterface
    private interface Stroke {
        AutoCloseable on(ExportFaultsTest test) throws Exception;
    }

    /**
     * One line of the table.
     *
     * @param disk whether it takes a disk of its own
     * @param says the key of the sentence
     */
    private record AtTarget(String fault, boolean disk, Stroke strikes, String says) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static Stream<AtTarget> atTarget() {
        return Stream.of(new AtTarget("the file is open elsewhere", false, test -> {
            FileChannel channel = FileChannel.open(test.file(), StandardOpenOption.WRITE);
            FileLock lock = channel.lock();
            assertTrue(lock.isValid());
            return channel;
        }, "problem.targetInUse"), new AtTarget("the file is read-only", false, test -> {
            assertTrue(test.file().toFile().setReadOnly());
            return () -> assertTrue(test.file().toFile().setWritable(true));
        }, "problem.targetReadOnly"), new AtTarget("the disk is full", true, test -> {
            test.disk.fill();
            return test.disk::clear;
        }, "problem.diskFull"), new AtTarget("the folder is read-only", true, test -> {
            test.disk.readOnly(true);
            return () -> test.disk.readOnly(false);
        }, "problem.targetReadOnly"), new AtTarget("the folder has vanished", false, test -> {
            Path away = Files.move(test.target, test.folder.resolve("away"));
            return () -> Files.move(away, test.target);
        }, "problem.targetUnfit.FOLDER_MISSING"));
    }

    private Path file() {
        return target.resolve("表.xlsx");
    }

    private FaultWindow window() throws Exception {
        FaultWindow window = new FaultWindow(stage, folder.resolve("data"), Clock.systemUTC()).year();
        window.type("导出之前");
        window.saved();
        window.go(WizardStep.EXPORT);
        window.dialogs.file = file();
        return window;
    }

    @ParameterizedTest
    @MethodSource("atTarget")
    void whatKeepsAFileFromBeingExportedIsSaidAndNothingElseHappens(AtTarget row) throws Exception {
        if (row.disk()) {
            disk = SmallDisk.mount(target);
        } else {
            Files.createDirectory(target);
        }
        Files.write(file(), OLD);
        AutoCloseable fault = row.strikes().on(this);
        try (FaultWindow window = window()) {
            window.fire("#table");
            FaultWindow.until("it is said", () -> !window.dialogs.problems.isEmpty());
            String place = row.says().contains("diskFull") || row.says().contains("MISSING")
                    ? target.toString()
                    : file().toString();
            assertEquals(Texts.get(row.says(), place), window.dialogs.problems.getFirst().sentence().toString());
            window.type("导出之后");
            window.saved();

            fault.close();
            assertArrayEquals(OLD, Files.readAllBytes(file()));
            window.fire("#table");
            FaultWindow.until("it is written", () -> Files.size(file()) > OLD.length);
            assertEquals(1, window.dialogs.problems.size());
            assertEquals("导出之后", window.afterwards(target).overview().lead());
        }
    }

    @Test
    void whereMemoryRunsOutInAnExportACodeIsToldAndTheWindowGoesOn() throws Exception {
        Files.createDirectory(target);
        Files.write(file(), OLD);
        try (FaultWindow window = window()) {
            window.await("#table");
            FaultWindow.ui(() -> {
                window.tasks.breakOff(new OutOfMemoryError("Java heap space"));
                ((Button) stage.getScene().lookup("#table")).fire();
            });
            FaultWindow.until("it is told", () -> !window.codes.isEmpty());
            assertTrue(window.codes.getFirst().matches("[0-9A-F]{6}"), window.codes::toString);
            assertArrayEquals(OLD, Files.readAllBytes(file()));
            window.type("导出之后");
            window.saved();
            window.fire("#table");
            FaultWindow.until("it is written", () -> Files.size(file()) > OLD.length);
            assertEquals(List.of(), window.dialogs.problems);
            assertEquals(1, window.codes.size());
            assertEquals("导出之后", window.afterwards(target).overview().lead());
        }
    }
}
