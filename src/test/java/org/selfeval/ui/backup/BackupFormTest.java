package org.selfeval.ui.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.exchange.Example;
import org.selfeval.library.Library;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.FileProblem;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.dialogs.NotedToasts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BackupFormTest {

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock();
    private final SilentDialogs dialogs = new SilentDialogs();
    private final Evaluation year = Example.year2020();
    private Path data;
    private Library library;
    private BackupForm form;
    private Stage window;
    private int reloads;

    @Start
    void start(Stage stage) {
        window = stage;
    }

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data");
        library = Library.open(data, clock);
        library.beginnings().example();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            SameThreadTasks tasks = new SameThreadTasks();
            SecondCopies copies = new SecondCopies(library.backups(),
                    new Preferences(new SettingsFile(data), tasks), tasks, clock, new NotedToasts());
            form = new BackupForm(data, library, copies, tasks, dialogs, () -> reloads++);
            window.setScene(new Scene(form.node(), 900, 700));
            window.show();
        });
    }

    private TableView<?> list(FxRobot robot) {
        return robot.lookup("#backups").queryAs(TableView.class);
    }

    private String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private void press(FxRobot robot, String id) {
        robot.interact(robot.lookup(id).queryAs(Button.class)::fire);
    }

    @Test
    void aBackupIsMadeAtOnceAndNotTwice(FxRobot robot) {
        show(robot);
        assertTrue(text(robot, "#state").startsWith("还没有备份"));
        assertTrue(robot.lookup("#restore").queryAs(Button.class).isDisabled());
        press(robot, "#now");
        assertTrue(text(robot, "#outcome").startsWith("已备份 1 个年度"), text(robot, "#outcome"));
        assertEquals(1, list(robot).getItems().size());
        press(robot, "#now");
        assertTrue(text(robot, "#outcome").contains("没有改动"));
        assertEquals(1, list(robot).getItems().size());
    }

    @Test
    void aDeletedYearIsBroughtBackFromTheList(FxRobot robot) throws Exception {
        show(robot);
        press(robot, "#now");
        library.delete(year.id());
        robot.interact(() -> list(robot).getSelectionModel().select(0));
        press(robot, "#restore");
        assertTrue(dialogs.asked.getLast().contains("本机现在没有这一年度"), dialogs.asked.getLast());
        assertEquals(List.of(year), library.read(List.of(year.id())));
        assertEquals(1, reloads);
        assertTrue(text(robot, "#outcome").startsWith("已恢复"));
    }

    @Test
    void whatWouldChangeIsSaidAndNothingIsDoneWhereThePersonThinksBetterOfIt(FxRobot robot) throws Exception {
        show(robot);
        press(robot, "#now");
        library.rename(year.id(), "别的");
        dialogs.agrees = false;
        robot.interact(() -> list(robot).getSelectionModel().select(0));
        press(robot, "#restore");
        assertTrue(dialogs.asked.getLast().contains("有 1 处不同：基本信息 1 处")
                || dialogs.asked.getLast().contains("有 1 处不同"), dialogs.asked.getLast());
        assertEquals("别的", library.years().getFirst().overview().project());
        dialogs.agrees = true;
        press(robot, "#restore");
        assertEquals(year, library.read(List.of(year.id())).getFirst());
        assertEquals(2, list(robot).getItems().size(), "what was here before was backed up");
    }

    @Test
    void allYearsAreBackedUpToAnotherPlaceAndComeBackFromAFile(FxRobot robot) throws Exception {
        dialogs.file = Files.createDirectory(folder.resolve("stick"));
        show(robot);
        press(robot, "#toPlace");
        assertTrue(text(robot, "#outcome").contains("没有加密"), text(robot, "#outcome"));
        library.delete(year.id());
        try (var made = Files.walk(dialogs.file)) {
            dialogs.file = made.filter(file -> file.toString().endsWith(".bak")).findFirst().orElseThrow();
        }
        press(robot, "#fromFile");
        assertEquals(List.of(year), library.read(List.of(year.id())));
    }

    @Test
    void theSecondFolderCannotLieInTheDataFolder(FxRobot robot) {
        dialogs.file = data;
        show(robot);
        press(robot, "#choose");
        assertInstanceOf(FileProblem.TargetUnfit.class, dialogs.problems.getFirst());
        assertTrue(text(robot, "#second").startsWith("没有设置"));
    }

    @Test
    void aSecondFolderIsChosenAndGivenUp(FxRobot robot) throws Exception {
        dialogs.file = Files.createDirectory(folder.resolve("stick"));
        show(robot);
        press(robot, "#now");
        press(robot, "#choose");
        assertTrue(text(robot, "#second").contains("stick"));
        try (var copied = Files.walk(dialogs.file)) {
            assertTrue(copied.anyMatch(file -> file.toString().endsWith(".bak")));
        }
        press(robot, "#stop");
        assertTrue(text(robot, "#second").startsWith("没有设置"));
        assertFalse(robot.lookup("#choose").queryAs(Button.class).isDisabled());
    }
}
