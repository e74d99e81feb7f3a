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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.check.WizardStep;
import org.selfeval.evidence.Samples;
import org.selfeval.model.Evidence;
import org.selfeval.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The table of what befalls a file that is being exported, whatever is exported: the sentence, the old file as it was, and
 * the window goes on. What a kill at each step of the writing leaves is shown by {@code files.LeftoversTest}.
 */
@ExtendWith(ApplicationExtension.class)
class ExportFaultsTest {

    private static final byte[] OLD = "原来的文件".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final List<SmallDisk> disks = new ArrayList<>();
    private final List<Path> targets = new ArrayList<>();
    private Stage stage;
    private FaultWindow window;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void end() throws Exception {
        window.close();
        for (SmallDisk disk : disks) {
            disk.close();
        }
    }

    /** What befalls a file in a folder, until it is over. */
    @FunctionalInterface
    private interface Stroke {
        AutoCloseable on(Path file, Optional<SmallDisk> disk) throws Exception;
    }

    /** The table. */
    private enum Fault {
        OPEN_ELSEWHERE(false, "problem.targetInUse", (file, disk) -> {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            FileLock lock = channel.lock();
            assertTrue(lock.isValid());
            return channel;
        }), READ_ONLY(false, "problem.targetReadOnly", (file, disk) -> {
            assertTrue(file.toFile().setReadOnly());
            return () -> assertTrue(file.toFile().setWritable(true));
        }), DISK_FULL(true, "problem.diskFull", (file, disk) -> {
            disk.orElseThrow().fill();
            return disk.get()::clear;
        }), FOLDER_READ_ONLY(true, "problem.targetReadOnly", (file, disk) -> {
            disk.orElseThrow().readOnly(true);
            return () -> disk.get().readOnly(false);
        }), FOLDER_VANISHED(false, "problem.targetUnfit.FOLDER_MISSING", (file, disk) -> {
            Path away = Files.move(file.getParent(), file.getParent().resolveSibling("away"));
            return () -> Files.move(away, file.getParent());
        });

        private final boolean disk;
        private final String says;
        private final Stroke strikes;

        /**
         * @param disk whether it takes a disk of its own
         * @param says the key of the sentence
         */
        Fault(boolean disk, String says, Stroke strikes) {
            this.disk = disk;
            this.says = says;
            this.strikes = strikes;
        }

        String sentence(Path file) {
            return Texts.get(says, this == DISK_FULL || this == FOLDER_VANISHED ? file.getParent() : file);
        }
    }

    /** Something one does in the window. */
    @FunctionalInterface
    private interface Act {
        void in(ExportFaultsTest test) throws Exception;
    }

    /** All that is written to a place of the clerk's. */
    private enum Export {
        TABLE("表.xlsx", test -> test.window.go(WizardStep.EXPORT), test -> test.press("#table")), //
        KEPT_TABLE("表.xlsx", test -> {
            test.window.go(WizardStep.EXPORT);
            test.window.dialogs.file = test.folder.resolve("交的.xlsx");
            test.window.fire("#table");
            test.window.await(".kept-line .hyperlink");
        }, test -> test.press(".kept-line .hyperlink")), //
        PACKAGE("包.zip", test -> {
            FaultWindow.ui(test.window::home);
            test.window.await("#years .table-row-cell");
        }, test -> test.press("#pack")), //
        TEMPLATE("体系.json", test -> {
            test.window.go(WizardStep.SCORING);
            test.window.await("#templates");
            test.window.dialogs.agrees = false;
            FaultWindow.ui(() -> ((MenuButton) test.stage.getScene().lookup("#templates")).getItems().getLast().fire());
            test.window.dialogs.agrees = true;
            FaultWindow.until("the templates are there", () -> FaultWindow.look(() -> {
                ListView<?> list = (ListView<?>) test.form().lookup("#templates");
                list.getSelectionModel().selectFirst();
                return !list.getSelectionModel().isEmpty();
            }));
        }, test -> ((Button) test.form().lookup("#carryOut")).fire()), //
        EVIDENCE("通知.pdf", test -> {
            test.window.go(WizardStep.ROUNDS);
            test.window.fire(".round-corner #evidence");
            test.window.dialogs.file = Samples.write(test.folder, "通知.pdf", "通知");
            test.window.fire(".evidence-pane #add");
            FaultWindow.until("it is attached", () -> FaultWindow.look(
                    () -> test.window.evaluation().rows().stream().anyMatch(Evidence.class::isInstance)));
        }, test -> test.press(".evidence-pane #takeOut"));

        private final String name;
        private final Act ready;
        private final Act go;

        /**
         * @param ready goes where it can be done
         * @param go does it, on the UI thread
         */
        Export(String name, Act ready, Act go) {
            this.name = name;
            this.ready = ready;
            this.go = go;
        }
    }

    private Node form() {
        return window.dialogs.shown.getLast();
    }

    private void press(String button) {
        ((ButtonBase) stage.getScene().lookup(button)).fire();
    }

    @ParameterizedTest
    @EnumSource
    void whatKeepsAFileFromBeingExportedIsSaidAndNothingElseHappens(Export export) throws Exception {
        window = new FaultWindow(stage, folder.resolve("data"), Clock.systemUTC()).year();
        window.type("导出之前");
        window.saved();
        export.ready.in(this);
        for (Fault fault : Fault.values()) {
            strike(export, fault);
        }
        assertEquals(List.of(), window.details);
        runOutOfMemory(export);
        write(export);
        if (export == Export.PACKAGE) {
            window.year();
        }
        window.type("导出之后");
        window.saved();
        assertEquals("导出之后", window.afterwards(targets.toArray(Path[]::new)).overview().lead());
    }

    /** Where something of that name lies already. */
    private Path target(Export export, String where) throws Exception {
        Path target = Files.createDirectories(folder.resolve(where));
        targets.add(target);
        return Files.write(target.resolve(export.name), OLD);
    }

    private void strike(Export export, Fault fault) throws Exception {
        Optional<SmallDisk> disk = fault.disk
                ? SmallDisk.tryToMount(folder.resolve(fault.name()))
                : Optional.empty();
        disk.ifPresent(disks::add);
        if (fault.disk && disk.isEmpty()) {
            // Not where no disk can be mounted: below, the same is injected in files.SafeFileTest.
            return;
        }
        Path file = target(export, fault.name());
        int before = window.dialogs.problems.size();
        try (AutoCloseable _ = fault.strikes.on(file, disk)) {
            go(export, file, () -> {});
            FaultWindow.until(fault + " is said", () -> window.dialogs.problems.size() > before);
            assertEquals(fault.sentence(file), window.dialogs.problems.getLast().sentence().toString());
        }
        assertArrayEquals(OLD, Files.readAllBytes(file), fault.name());
    }

    private void go(Export export, Path file, Runnable before) throws Exception {
        window.dialogs.file = file;
        FaultWindow.ui(() -> {
            before.run();
            try {
                export.go.in(this);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Before anything is made of it, and when a part of it has been written. */
    private void runOutOfMemory(Export export) throws Exception {
        Path file = target(export, "memory");
        StoppingFiles files = new StoppingFiles();
        files.before(1, () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        int before = window.dialogs.problems.size();
        go(export, file, () -> window.tasks.breakOff(new OutOfMemoryError("Java heap space")));
        FaultWindow.until("it is told", () -> window.codes.size() == 1);
        go(export, files.of(file), () -> {});
        FaultWindow.until("it is told again", () -> window.codes.size() == 2);
        assertTrue(files.steps().getFirst().startsWith("create"), files.steps()::toString);
        assertTrue(window.codes.stream().allMatch(code -> code.matches("[0-9A-F]{6}")), window.codes::toString);
        assertTrue(window.details.stream().allMatch(what -> what.contains("OutOfMemory")), window.details::toString);
        assertEquals(before, window.dialogs.problems.size());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of(export.name), List.of(file.getParent().toFile().list()));
    }

    private void write(Export export) throws Exception {
        Path file = target(export, "good");
        go(export, file, () -> {});
        FaultWindow.until("it is written", () -> !Arrays.equals(OLD, Files.readAllBytes(file)));
    }
}
