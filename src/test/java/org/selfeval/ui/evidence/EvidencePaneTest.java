package org.selfeval.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.evidence.Samples;
import org.selfeval.exchange.Example;
import org.selfeval.library.Templates;
import org.selfeval.model.Evidence;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.home.Drops;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.selfeval.ui.year.YearPlace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EvidencePaneTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final SilentDialogs dialogs = new SilentDialogs();
    private final ToastLayer toasts = new ToastLayer();
    private final Round round = year.evaluation().rounds().getFirst().row();
    private Cover cover = Cover.NONE;
    private Path temp;
    private Path desk;
    private YearPlace place;

    @Start
    void start(Stage stage) throws Exception {
        temp = Files.createTempDirectory("evidence");
        Path data = Files.createDirectory(temp.resolve("data"));
        desk = Files.createDirectory(temp.resolve("desk"));
        place = new YearPlace(year, new SameThreadTasks(), dialogs, toasts, new Templates(data, () -> cover),
                new EvidenceFolder(data, () -> cover), () -> {});
        Scene scene = new Scene(new StackPane(place.node(), toasts), 1366, 768);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
        place.go(WizardStep.ROUNDS);
    }

    @AfterEach
    void deleteFiles() throws Exception {
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<Evidence> attached() {
        return year.evaluation().root().find(round.id()).rows(Evidence.TYPE);
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(Button.class).fire());
    }

    private static Button button(FxRobot robot) {
        return robot.lookup(".round-corner #evidence").queryAs(Button.class);
    }

    private static EvidencePane pane(FxRobot robot) {
        return robot.lookup(node -> node instanceof EvidencePane).queryAs(EvidencePane.class);
    }

    private Path attach(FxRobot robot, String name) throws Exception {
        dialogs.file = Samples.write(desk, name, name);
        press(robot, ".round-corner #evidence");
        press(robot, ".evidence-pane #add");
        return dialogs.file;
    }

    @Test
    void filesAreAttachedCountedAndTakenBackWithTheirContent(FxRobot robot) throws Exception {
        Path file = attach(robot, "通知.pdf");
        assertEquals(List.of("通知.pdf"), attached().stream().map(Evidence::name).toList());
        assertEquals(OpenYears.TODAY, attached().getFirst().addedOn());
        assertEquals("1", button(robot).getText());
        assertTrue(button(robot).getAccessibleText().contains("1 份"));
        assertFalse(robot.lookup(".score-card").tryQuery().filter(node -> node.isVisible()).isPresent());
        robot.interact(year::undo);
        assertEquals(List.of(), attached());
        assertEquals("", button(robot).getText());
        robot.interact(year::redo);
        press(robot, ".evidence-pane #open");
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(dialogs.opened.getFirst()));
    }

    @Test
    void filesAreDroppedOnThePaneAndOnTheButton(FxRobot robot) throws Exception {
        File first = Samples.write(desk, "甲.png", "甲").toFile();
        File second = Samples.write(desk, "乙.docx", "乙").toFile();
        drop(robot, button(robot), List.of(first));
        assertTrue(pane(robot).isVisible());
        drop(robot, pane(robot), List.of(first, second));
        assertEquals(List.of("甲.png", "乙.docx"), attached().stream().map(Evidence::name).toList());
        assertInstanceOf(EvidenceProblem.SomeRefused.class, dialogs.problems.getFirst());
    }

    private static void drop(FxRobot robot, javafx.scene.Node on, List<File> files) {
        robot.interact(() -> {
            DragEvent over = Drops.event(on, DragEvent.DRAG_OVER, files);
            on.fireEvent(over);
            on.fireEvent(Drops.event(on, DragEvent.DRAG_DROPPED, files));
        });
    }

    @Test
    void whatCannotBeAttachedIsSaidAndChangesNothing(FxRobot robot) throws Exception {
        attach(robot, "程序.exe");
        assertEquals(List.of(), attached());
        assertInstanceOf(EvidenceProblem.Refused.class, dialogs.problems.getFirst());
    }

    @Test
    void aFileIsRenamedWithItsEndingNotedAndRemovedByKeyboard(FxRobot robot) throws Exception {
        attach(robot, "扫描件1.pdf");
        dialogs.typed = "中标通知书";
        robot.interact(() -> robot.lookup(".evidence-pane .list-view").query().requestFocus());
        robot.type(KeyCode.F2);
        assertEquals("中标通知书.pdf", attached().getFirst().name());
        robot.interact(() -> robot.lookup(".evidence-pane .text-area").queryAs(TextArea.class).setText("采购依据"));
        robot.interact(year::commitDrafts);
        assertEquals("采购依据", attached().getFirst().note());
        robot.interact(() -> robot.lookup(".evidence-pane .list-view").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertEquals(List.of(), attached());
        robot.interact(year::undo);
        assertEquals("采购依据", attached().getFirst().note());
        robot.type(KeyCode.ESCAPE);
        assertFalse(pane(robot).isVisible());
    }

    @Test
    void aCopyIsSavedElsewhereAndSaidToLieUnprotectedUnderAPassword(FxRobot robot) throws Exception {
        Path file = attach(robot, "通知.pdf");
        dialogs.file = temp.resolve("取出");
        press(robot, ".evidence-pane #takeOut");
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(temp.resolve("取出.pdf")));
        assertTrue(toast(robot).contains("已另存"), toast(robot));
        assertFalse(toast(robot).contains("没有密码保护"));
        cover = Cover.of(DataKey.random());
        dialogs.file = temp.resolve("取出.pdf");
        press(robot, ".evidence-pane #takeOut");
        assertTrue(toast(robot).contains("没有密码保护"));
        dialogs.file = temp.resolve("data").resolve("取出.pdf");
        press(robot, ".evidence-pane #takeOut");
        assertEquals(1, dialogs.problems.size());
    }

    private String toast(FxRobot robot) {
        return robot.from(toasts)
            .lookup(".label")
            .queryAllAs(Label.class)
            .stream()
            .map(Label::getText)
            .toList()
            .toString();
    }

    @Test
    void missingFilesAreSaidWithWhatToDoAndMendedByTheOriginal(FxRobot robot) throws Exception {
        Path file = attach(robot, "通知.pdf");
        Path content = temp.resolve("data/evidence").resolve(attached().getFirst().sha256());
        Files.delete(content);
        press(robot, ".evidence-pane #close");
        press(robot, ".round-corner #evidence");
        robot.interact(() -> place.go(WizardStep.EXPORT));
        assertTrue(robot.lookup("缺失：通知.pdf").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("缺失：通知.pdf").queryAs(javafx.scene.control.Hyperlink.class).fire());
        assertEquals(WizardStep.ROUNDS, place.current());
        assertTrue(pane(robot).isVisible());
        assertTrue(robot.lookup(".evidence-pane #fault").queryAs(Label.class).getText().contains("备份"));
        dialogs.file = file;
        press(robot, ".evidence-pane #add");
        assertTrue(Files.exists(content));
        assertEquals(1, attached().size());
        assertFalse(robot.lookup(".evidence-pane #fault").query().isVisible());
    }

    @Test
    void allFilesAreReadThroughOnRequest(FxRobot robot) throws Exception {
        attach(robot, "通知.pdf");
        robot.interact(() -> place.go(WizardStep.EXPORT));
        press(robot, "#checkEvidence");
        assertTrue(toast(robot).contains("均完好"), toast(robot));
        Files.writeString(temp.resolve("data/evidence").resolve(attached().getFirst().sha256()), "改动");
        press(robot, "#checkEvidence");
        assertTrue(robot.lookup("内容已变：通知.pdf").tryQuery().isPresent());
    }

    /** By their presence alone they would count as whole again. */
    @Test
    void filesThatWereFoundAlteredStaySaidUntilTheyAreMended(FxRobot robot) throws Exception {
        Path file = attach(robot, "通知.pdf");
        robot.interact(() -> place.go(WizardStep.EXPORT));
        Files.writeString(temp.resolve("data/evidence").resolve(attached().getFirst().sha256()), "改动");
        press(robot, "#checkEvidence");
        robot.interact(() -> year.apply(Edit.set("改", year.evaluation().overview(), Overview.LEAD, "甲")));
        assertTrue(robot.lookup("内容已变：通知.pdf").tryQuery().isPresent());
        robot.interact(() -> place.go(WizardStep.ROUNDS));
        press(robot, ".round-corner #evidence");
        dialogs.file = file;
        press(robot, ".evidence-pane #add");
        robot.interact(() -> place.go(WizardStep.EXPORT));
        assertTrue(robot.lookup("内容已变：通知.pdf").tryQuery().isEmpty());
    }

    @Test
    void anArchivedYearShowsItsFilesAndTakesNoMore(FxRobot robot) throws Exception {
        attach(robot, "通知.pdf");
        robot.interact(() -> {
            year.finish(null);
            year.archive();
        });
        assertFalse(button(robot).isDisabled());
        assertTrue(robot.lookup(".evidence-pane #add").query().isDisabled());
        assertTrue(robot.lookup(".evidence-pane #remove").query().isDisabled());
        robot.interact(() -> robot.lookup(".evidence-pane .list-view").query().requestFocus());
        robot.type(KeyCode.DELETE);
        drop(robot, pane(robot), List.of(Samples.write(desk, "甲.png", "甲").toFile()));
        assertEquals(1, attached().size());
        robot.type(KeyCode.ENTER);
        assertEquals(1, dialogs.opened.size());
    }

    @Test
    void thePaneGoesWithItsRowAndWithItsStep(FxRobot robot) throws Exception {
        attach(robot, "通知.pdf");
        robot.interact(() -> year.delete(List.of(round)));
        assertFalse(pane(robot).isVisible());
        robot.interact(year::undo);
        assertEquals(1, attached().size());
        press(robot, ".round-corner #evidence");
        robot.interact(() -> place.go(WizardStep.FUNDS));
        assertFalse(pane(robot).isVisible());
    }

    @Test
    void theNewFileIsChosenAndSeveralAreRemovedAtOnce(FxRobot robot) throws Exception {
        attach(robot, "甲.pdf");
        attach(robot, "乙.pdf");
        ListView<?> list = robot.lookup(".evidence-pane .list-view").queryListView();
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        robot.interact(() -> list.getSelectionModel().selectAll());
        press(robot, ".evidence-pane #remove");
        assertEquals(List.of(), attached());
        robot.interact(year::undo);
        assertEquals(2, attached().size());
    }
}
