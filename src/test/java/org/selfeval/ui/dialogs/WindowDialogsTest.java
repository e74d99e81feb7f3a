package org.selfeval.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.problem.KeyProblem;
import org.selfeval.text.Texts;
import org.selfeval.ui.shell.Looks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowDialogsTest {

    private final List<Path> shown = new ArrayList<>();
    private final List<Object> answers = new ArrayList<>();
    private WindowDialogs dialogs;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 800, 600));
        Looks.on(stage.getScene());
        stage.show();
        dialogs = new WindowDialogs(() -> stage, new Surroundings() {
            @Override
            public void show(Path file) {
                shown.add(file);
            }

            @Override
            public Path logs() {
                return Path.of("logs");
            }

            @Override
            public Optional<Path> lastFolder() {
                return Optional.empty();
            }

            @Override
            public void chosen(Path folder) {}
        });
    }

    /** Opens a dialog without waiting for its answer. */
    private void ask(Runnable question) {
        Platform.runLater(question);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theActionIsNamedAndEnterTakesItWhileEscapeGivesUp(FxRobot robot) {
        ask(() -> answers.add(dialogs.confirm("删除", "确定删除？", "删除年度")));
        assertEquals("删除年度", robot.lookup(".button").match(Button::isDefaultButton).queryButton().getText());
        robot.push(KeyCode.ENTER);
        ask(() -> answers.add(dialogs.confirm("删除", "确定删除？", "删除年度")));
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(true, false), answers);
    }

    @Test
    void aFormBeginsInItsFirstField(FxRobot robot) {
        ask(() -> answers.add(dialogs.text("重新打开", "请填写理由：", "", "打开")));
        TextField field = robot.lookup(".dialog-pane .text-field").queryAs(TextField.class);
        assertEquals(field, field.getScene().getFocusOwner());
        robot.interact(() -> robot.lookup(".dialog-pane .text-field").queryAs(TextField.class).setText("补报"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(Optional.of("补报")), answers);
    }

    @Test
    void ofRadioButtonsTheChosenOneHasTheFocusAndEnterActs(FxRobot robot) {
        RadioButton first = new RadioButton("空白年度");
        RadioButton chosen = new RadioButton("复制为新年度");
        new ToggleGroup().getToggles().setAll(first, chosen);
        chosen.setSelected(true);
        ask(() -> answers.add(dialogs.form("新建", new VBox(first, chosen), "新建", chosen::isSelected)));
        assertEquals(chosen, chosen.getScene().getFocusOwner());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(Optional.of(true)), answers);
    }

    @Test
    void enterOnACheckBoxActsAndLeavesItsTick(FxRobot robot) {
        CheckBox exports = new CheckBox("同时导出");
        exports.setSelected(true);
        ask(() -> answers.add(dialogs.form("归档", new VBox(exports), "归档", exports::isSelected)));
        assertEquals(exports, exports.getScene().getFocusOwner());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(Optional.of(true)), answers);
    }

    @Test
    void aSentenceOfSeveralLinesIsSeenWhole(FxRobot robot) {
        ask(() -> answers.add(dialogs.confirm("离开", "有的内容还没有写入磁盘，或者填写有误而没有保存。".repeat(4), "离开")));
        ScrollPane scroll = robot.lookup(".dialog-pane .scroll-pane").queryAs(ScrollPane.class);
        double lines = ((Region) scroll.getContent()).prefHeight(scroll.getViewportBounds().getWidth());
        assertTrue(scroll.getViewportBounds().getHeight() >= lines,
                scroll.getViewportBounds().getHeight() + " of " + lines);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aNameThatIsCompletedReplacesNothingUnasked(FxRobot robot, @TempDir Path folder) throws Exception {
        Path there = Files.writeString(folder.resolve("表.xlsx"), "另一个文件");
        ask(() -> answers.add(dialogs.completed("导出", folder.resolve("表"), "自评表.xlsx")));
        assertTrue(robot.lookup(".dialog-pane .label")
            .queryAllAs(Label.class)
            .stream()
            .anyMatch(label -> label.getText().contains("“表.xlsx”")));
        robot.push(KeyCode.ESCAPE);
        ask(() -> answers.add(dialogs.completed("导出", folder.resolve("表"), "自评表.xlsx")));
        robot.push(KeyCode.ENTER);
        ask(() -> answers.add(dialogs.completed("导出", there, "自评表.xlsx")));
        ask(() -> answers.add(dialogs.completed("导出", folder.resolve("新表"), "自评表.xlsx")));
        assertEquals(List.of(Optional.empty(), Optional.of(there), Optional.of(there),
                Optional.of(folder.resolve("新表.xlsx"))), answers);
    }

    private static long open() {
        return Window.getWindows().stream().filter(Window::isShowing).count();
    }

    @Test
    void lockedEveryDialogIsGoneUnansweredAndNoneComesUntilSomebodyIsThere(FxRobot robot) {
        long before = open();
        TextField typed = new TextField("机密");
        ask(() -> answers.add(dialogs.form("登记", new VBox(typed), "登记", typed::getText)));
        robot.interact(() -> typed.getScene().getWindow().setOnHidden(event -> answers.add("hidden")));
        ask(() -> answers.add(dialogs.confirm("删除", "确定删除？", "删除年度")));
        assertEquals(before + 2, open());
        robot.interact(() -> dialogs.lock(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, open());
        assertEquals(List.of("hidden", false, Optional.empty()), answers);
        answers.clear();
        ask(() -> answers.add(dialogs.confirm("删除", "确定删除？", "删除年度")));
        ask(() -> answers.add(dialogs.text("理由", "请填写", "旧", "打开")));
        ask(() -> dialogs.page("设置", new Label("内容")));
        ask(() -> dialogs.problem(new KeyProblem.NoPassword()));
        ask(() -> dialogs.show(Path.of("材料.pdf")));
        assertEquals(before, open());
        assertEquals(List.of(false, Optional.empty()), answers);
        assertEquals(List.of(), shown);
        ask(() -> dialogs.lock(false));
        assertEquals(before + 1, open(), "the problem that could not be said");
        assertEquals(Texts.get("dialog.understood"),
                robot.lookup(".dialog-pane .button").queryAs(Button.class).getText());
        robot.push(KeyCode.ENTER);
        ask(() -> answers.add(dialogs.confirm("删除", "确定删除？", "删除年度")));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(false, Optional.empty(), true), answers);
    }

    /** A million characters, laid out, would stop the window for minutes. */
    @Test
    void aFloodOfPastedTextIsKeptOutAndThatIsSaid(FxRobot robot) {
        ask(() -> answers.add(dialogs.text("重新打开", "请填写理由：", "旧的理由", "打开")));
        TextField field = robot.lookup(".dialog-pane .text-field").queryAs(TextField.class);
        robot.interact(() -> field.replaceSelection("字".repeat(1_000_000)));
        assertEquals("旧的理由", field.getText());
        assertTrue(robot.lookup(Texts.get("field.flood", 1_000_000)).tryQuery().isPresent());
        robot.interact(() -> field.replaceSelection("补报"));
        assertFalse(robot.lookup(Texts.get("field.flood", 1_000_000)).tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(Optional.empty()), answers);
    }

    @Test
    void aPageIsClosedByEscape(FxRobot robot) {
        ask(() -> {
            dialogs.page("设置", new Label("内容"));
            answers.add("closed");
        });
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), answers);
    }

    @Test
    void ofADefectTheDetailsAreCopiedAndTheLogsShownBeforeItIsClosed(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        ask(() -> {
            dialogs.defect("ABC123", "java.lang.Error\n  here");
            answers.add("closed");
        });
        assertNotEquals(List.of("closed"), answers);
        robot.clickOn(Texts.get("dialog.copyDetails"));
        robot.clickOn(Texts.get("dialog.openLogs"));
        assertEquals(List.of(Path.of("logs")), shown);
        robot.interact(() -> assertEquals("java.lang.Error\n  here", Clipboard.getSystemClipboard().getString()));
        assertEquals(List.of(), answers);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), answers);
    }
}
