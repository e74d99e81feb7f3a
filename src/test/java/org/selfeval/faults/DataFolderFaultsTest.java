package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.PackageReader;
import org.selfeval.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The table of what befalls the data folder: what the window says, and that nothing is lost by it. */
@ExtendWith(ApplicationExtension.class)
class DataFolderFaultsTest {

    private static final String KEPT = "。修改仍在本窗口中，恢复正常后会自动写入磁盘。";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Stage stage;
    private Path data;
    private SmallDisk disk;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.close();
        }
    }

    /** Something done to the data folder of a test. */
    @FunctionalInterface
    private interface Stroke {
        void on(DataFolderFaultsTest test) throws Exception;
    }

    /**
     * One line of the table.
     *
     * @param fault what happens while the window is open
     * @param disk whether it takes a disk of its own
     * @param says what the line below says of what is typed then
     */
    private record WhileOpen(String fault, boolean disk, Stroke strikes, String says, Stroke ends) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static Stream<WhileOpen> whileOpen() {
        return Stream.of(
                new WhileOpen("the disk is full", true, test -> test.disk.fill(), "未保存：磁盘空间不足" + KEPT,
                        test -> test.disk.clear()),
                new WhileOpen("the folder is moved away, or unplugged", false,
                        test -> Files.move(test.data, test.elsewhere.resolve("moved")), "未保存：文件夹不存在或已断开" + KEPT,
                        test -> Files.move(test.elsewhere.resolve("moved"), test.data)),
                new WhileOpen("the store's file is taken away", false,
                        test -> Files.move(test.store(), test.elsewhere.resolve("moved")), "未保存：读写磁盘时发生错误" + KEPT,
                        test -> Files.move(test.elsewhere.resolve("moved"), test.store())));
    }

    private Path store() {
        return data.resolve("selfeval.mv.db");
    }

    private FaultWindow window() throws Exception {
        return new FaultWindow(stage, data, Clock.systemUTC());
    }

    private void prepare(boolean ownDisk) throws Exception {
        data = folder.resolve("data");
        if (ownDisk) {
            disk = SmallDisk.mount(data);
        }
    }

    @ParameterizedTest
    @MethodSource("whileOpen")
    void whatIsTypedIsKeptAndWrittenByItselfOnceItCanBe(WhileOpen row) throws Exception {
        prepare(row.disk());
        try (FaultWindow window = window().year()) {
            window.type("先保存的");
            window.saved();
            row.strikes().on(this);
            for (String lead : List.of("甲", "甲乙", "甲乙丙")) {
                window.type(lead);
                window.status(row.says());
            }
            window.passTime();
            window.status(row.says());
            row.ends().on(this);
            window.passTime();
            window.saved();
            assertEquals("甲乙丙", window.afterwards().overview().lead());
        }
    }

    /** What is made where the folder was keeps it from coming back, and may lie on another disk. */
    @Test
    void nothingIsMadeWhereTheFolderWas() throws Exception {
        prepare(false);
        try (FaultWindow window = window().year()) {
            window.go(WizardStep.SCORING);
            window.await("#templates");
            Path away = Files.move(data, elsewhere.resolve("moved"));
            window.type("甲");
            window.status("未保存：文件夹不存在或已断开" + KEPT);
            FaultWindow.ui(() -> ((MenuButton) stage.getScene().lookup("#templates")).getItems().getFirst().fire());
            FaultWindow.until("it is said", () -> !window.dialogs.problems.isEmpty());
            assertFalse(Files.exists(data));
            Files.move(away, data);
            window.passTime();
            window.saved();
            assertEquals("甲", window.afterwards().overview().lead());
        }
    }

    @ParameterizedTest
    @MethodSource("whileOpen")
    void whoLeavesIsAskedBeforeAnythingIsLostAndCanCarryItElsewhere(WhileOpen row) throws Exception {
        prepare(row.disk());
        try (FaultWindow window = window().year()) {
            window.type("先保存的");
            window.saved();
            row.strikes().on(this);
            window.type("没有保存的");
            window.status(row.says());
            window.dialogs.agrees = false;
            Path carried = elsewhere.resolve("2020.zip");
            window.dialogs.file = carried;
            window.dialogs.person = form -> ((Button) form.lookup("#elsewhere")).fire();
            window.askToClose();
            assertTrue(window.showing(), "who thinks better of it stays");
            assertTrue(window.dialogs.asked.contains(Texts.get("year.leaveTitle")), window.dialogs.asked::toString);
            FaultWindow.until("the package is written", () -> Files.exists(carried));
            assertEquals("没有保存的", PackageReader.read(carried).evaluation().overview().lead());

            window.dialogs.agrees = true;
            window.askToClose();
            assertFalse(window.showing());
            row.ends().on(this);
            // What was not acknowledged may have got into a file that was taken away; what was must be there.
            String found = window.afterwards(elsewhere).overview().lead();
            assertTrue(List.of("先保存的", "没有保存的").contains(found), found);
        }
    }

    @Test
    void ctrlSTriesAtOnceAndTheNextEditDoesToo() throws Exception {
        prepare(false);
        try (FaultWindow window = window().year()) {
            Path away = elsewhere.resolve("moved");
            for (boolean types : List.of(true, false)) {
                window.type("先保存的" + types);
                window.saved();
                Files.move(data, away);
                window.type("甲" + types);
                window.status("未保存：.*");
                Files.move(away, data);
                if (types) {
                    window.type("乙" + types);
                } else {
                    FaultWindow.ui(() -> javafx.event.Event.fireEvent(stage.getScene().getRoot(),
                            new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                                    javafx.scene.input.KeyCode.S, false, true, false, false)));
                }
                window.saved();
            }
            assertEquals("甲false", window.afterwards().overview().lead());
        }
    }

    /**
     * One line of the table of what is found at the start.
     *
     * @param says the beginning of what the window says instead of the years
     */
    private record AtStart(String fault, boolean disk, Holding strikes, String says) {
        @Override
        public String toString() {
            return fault;
        }
    }

    /** What holds a fault up until it is closed. */
    @FunctionalInterface
    private interface Holding {
        AutoCloseable on(DataFolderFaultsTest test) throws Exception;
    }

    static Stream<AtStart> atStart() {
        return Stream.of(new AtStart("the folder is read-only", true, test -> {
            test.disk.readOnly(true);
            return () -> test.disk.readOnly(false);
        }, "数据文件夹“%s”无法建立或写入。数据没有改动。"),
                new AtStart("another process works on the folder", false,
                        test -> LockHolder.of(test.data.resolve("selfeval.lock")),
                        "数据文件夹“%s”正在被另一个窗口或命令使用。数据没有改动。"),
                new AtStart("another process holds the store", false,
                        test -> LockHolder.of(test.data.resolve("selfeval.mark")),
                        "数据文件“%s/selfeval.mv.db”正在被其他程序占用。数据没有改动。"));
    }

    @ParameterizedTest
    @MethodSource("atStart")
    void whatIsInTheWayAtTheStartIsSaidAndLeavesTheDataAsItIs(AtStart row) throws Exception {
        prepare(row.disk());
        try (FaultWindow window = window().year()) {
            window.type("先保存的");
            window.saved();
            window.afterwards();
        }
        AutoCloseable fault = row.strikes().on(this);
        try (FaultWindow window = window()) {
            window.await("#advice");
            String says = String.format(row.says(), data);
            assertTrue(window.text("#advice").startsWith(says), window.text("#advice"));
            fault.close();
            window.fire("#retry");
            window.year();
            assertEquals("先保存的", window.afterwards().overview().lead());
        }
    }
}
