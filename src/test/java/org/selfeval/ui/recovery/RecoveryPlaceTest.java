package org.selfeval.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.ui.Waiting.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.library.Library;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.recovery.Choice;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.store.StoreCover;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole way: a window is opened on a damaged store, the clerk chooses, and goes on in it. */
@ExtendWith(ApplicationExtension.class)
class RecoveryPlaceTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final SilentDialogs dialogs = new SilentDialogs();
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void fill() throws ProblemException {
        try (Library library = Library.open(folder, CLOCK)) {
            library.beginnings().example();
        }
    }

    @AfterEach
    void stop(FxRobot robot) {
        tasks.close();
        robot.interact(shell::close);
    }

    private void open(FxRobot robot) throws Exception {
        openWindow(robot);
        examined(robot);
    }

    private void openWindow(FxRobot robot) {
        Entrance entrance = new Entrance(folder, CLOCK);
        Shell.Opener opener = new Shell.Opener() {
            @Override
            public Library open(Optional<Secret> secret) throws ProblemException {
                return Library.open(entrance, secret, folder, CLOCK);
            }

            @Override
            public Recovery recover(StoreProblem.StoreDamaged damage, Optional<Secret> secret, Optional<Path> backups)
                    throws ProblemException {
                return entrance.recovery(secret, damage.found(),
                        cover -> backups.map(SecondFolder::within).orElse(List.of()));
            }
        };
        robot.interact(() -> shell = SelfEvalApp.show(stage, folder, opener, tasks, dialogs));
    }

    private static void examined(FxRobot robot) throws Exception {
        await(robot, "#restore");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !robot.lookup("#restore").queryButton().isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private Path database() {
        return folder.resolve("selfeval.mv.db");
    }

    /** As long as it was, with nothing to be read in it. */
    private byte[] wipe() throws Exception {
        byte[] wiped = new byte[(int) Files.size(database())];
        Arrays.fill(wiped, (byte) 7);
        Files.write(database(), wiped);
        return wiped;
    }

    private void backUp() throws ProblemException {
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            new YearBackups(workspace, folder, CLOCK).backUpAll();
        }
    }

    @Test
    void aStoreThatIsWholeWithoutItsMarkIsGoneOnWith(FxRobot robot) throws Exception {
        Files.delete(folder.resolve("selfeval.mark"));
        open(robot);
        assertEquals(Texts.get("recovery.complete"), text(robot, "#outcome"));
        assertTrue(text(robot, "#store-0").startsWith("完整"));
        assertEquals(Texts.get("recovery.missing.nothing"), text(robot, "#missing-0"));
        assertTrue(robot.lookup(Texts.get("recovery.found", Phrase.of("damage.noMark", "selfeval.mark")))
            .tryQuery()
            .isPresent());

        robot.push(KeyCode.ENTER);
        await(robot, "#years .table-row-cell");
        assertTrue(dialogs.asked.contains(Texts.get("recovery.sureAll", 1)), dialogs.asked.toString());
        robot.clickOn("#years .table-row-cell").push(KeyCode.ENTER);
        await(robot, "#stepTitle");
    }

    @Test
    void aStoreThatCannotBeReadIsReplacedByTheBackup(FxRobot robot) throws Exception {
        backUp();
        byte[] wiped = wipe();
        open(robot);
        ChoiceBox<?> choice = robot.lookup("#choice-0").queryAs(ChoiceBox.class);
        assertEquals(Choice.BACKUP, choice.getValue());
        assertEquals(Texts.get("recovery.missing.unknown"), text(robot, "#missing-0"));

        robot.clickOn("#restore");
        await(robot, "#years .table-row-cell");
        try (Stream<Path> files = Files.list(folder)) {
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("damaged-"))
                .findFirst()
                .orElseThrow();
            assertArrayEquals(wiped, Files.readAllBytes(aside.resolve("selfeval.mv.db")));
        }
    }

    private void restoreByPassword(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#byPassword .text-field").queryAs(TextField.class).setText("正确的密码"));
        robot.clickOn("#open");
        examined(robot);
        assertEquals(Choice.BACKUP, robot.lookup("#choice-0").queryAs(ChoiceBox.class).getValue());

        robot.clickOn("#restore");
        await(robot, "#years .table-row-cell");
        assertTrue(StoreCover.isEncrypted(folder));
    }

    /** The beginning of the database, which says that it is encrypted, is lost as well, and so is the key file. */
    @Test
    void withAPasswordTheSealedBackupComesBackByTheKeyBesideIt(FxRobot robot) throws Exception {
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            workspace.protection().set(new Secret.Password("正确的密码"), RecoveryCode.random());
            new YearBackups(workspace, folder, CLOCK).backUpAll();
        }
        wipe();
        Files.delete(folder.resolve("selfeval.key"));
        openWindow(robot);
        await(robot, "#byPassword");
        assertEquals(Texts.get("recovery.unlock"), text(robot, "#title"));
        restoreByPassword(robot);
        assertTrue(Files.exists(folder.resolve("selfeval.key")));
    }

    /** Nothing is left in the data folder that could open anything. */
    @Test
    void withAPasswordTheBackupOnAStickComesBackByTheKeyBesideItThere(FxRobot robot) throws Exception {
        Path stick = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-stick"));
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            workspace.protection().set(new Secret.Password("正确的密码"), RecoveryCode.random());
            YearBackups backups = new YearBackups(workspace, folder, CLOCK);
            backups.backUpAll();
            backups.copyTo(SecondFolder.create(folder, stick));
        }
        wipe();
        Files.delete(folder.resolve("selfeval.key"));
        Files.move(folder.resolve("backups"), stick.resolve("away"));
        open(robot);
        assertEquals(Texts.get("recovery.nothing"), text(robot, "#outcome"));
        dialogs.file = stick;
        robot.clickOn("#elsewhere");
        await(robot, "#byPassword");
        restoreByPassword(robot);
        robot.interact(shell::close);
        Workspace.open(folder, CLOCK, Optional.of(new Secret.Password("正确的密码")), false).close();
    }

    @Test
    void whatIsChosenSaysWhatWillBeMissing(FxRobot robot) throws Exception {
        backUp();
        wipe();
        open(robot);
        ChoiceBox<?> choice = robot.lookup("#choice-0").queryAs(ChoiceBox.class);
        robot.interact(choice::requestFocus);
        robot.interact(() -> choice.getSelectionModel().selectLast());
        assertEquals(Choice.NONE, choice.getValue());
        assertEquals(Texts.get("recovery.missing.none"), text(robot, "#missing-0"));
    }

    /** Nothing is made in silence: an empty store is asked for by name. */
    @Test
    void whereThereIsNothingAnEmptyStoreIsMadeOnlyOnDemand(FxRobot robot) throws Exception {
        byte[] wiped = wipe();
        open(robot);
        assertEquals(Texts.get("recovery.nothing"), text(robot, "#outcome"));
        assertEquals(Texts.get("recovery.emptyAction"), text(robot, "#restore"));
        dialogs.agrees = false;
        robot.clickOn("#restore");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(dialogs.asked.getLast().contains(Texts.get("recovery.emptyQuestion")), dialogs.asked.toString());
        assertArrayEquals(wiped, Files.readAllBytes(database()));

        dialogs.agrees = true;
        robot.clickOn("#restore");
        await(robot, "#empty");
    }

    @Test
    void whoeverClosesTheWindowIsAskedAgain(FxRobot robot) throws Exception {
        Files.delete(folder.resolve("selfeval.mark"));
        open(robot);
        boolean[] closed = new boolean[1];
        robot.interact(() -> stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> closed[0] = true));
        robot.clickOn("#quit");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(closed[0]);
        robot.interact(shell::close);
        open(robot);
        assertEquals(Texts.get("recovery.complete"), text(robot, "#outcome"));
        assertFalse(Files.exists(folder.resolve("selfeval.mark")));
    }
}
