package org.selfeval.ui.step.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.Problem;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.table.Line;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RectificationStepTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2020, 12, 15);

    private final YearBuilder builder = YearBuilder.blank();
    private final Round round = builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "第十八轮", Round.STATE,
            RoundState.FINISHED);
    {
        unit("区委党校", 5, 14, 14);
    }

    private final InspectedUnit late = unit("苗枣庄村", 4, 14, 10);
    private final InspectedUnit soon = unit("李家村", 3, 6, 5);
    private final InspectedUnit detailed = unit("大龙湾村", 1, null, null);
    private final Finding finding = builder.add(Finding.TYPE, detailed, Finding.TITLE, "票据不规范", Finding.STATE,
            FindingState.DONE);
    private final Finding open = builder.add(Finding.TYPE, detailed, Finding.TITLE, "记录不全", Finding.STATE,
            FindingState.IN_PROGRESS);
    private final Statement word = builder.add(Statement.TYPE, round, Statement.SUBJECT, StatementSubject.NO_FINDINGS);

    private final List<Problem> refused = new ArrayList<>();
    private final ToastLayer toasts = new ToastLayer();
    private OpenYear year;
    private RectificationStep step;

    private InspectedUnit unit(String name, int monthsBefore, Integer found, Integer done) {
        return builder.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, name, InspectedUnit.FEEDBACK_ON,
                CUT_OFF.minusMonths(monthsBefore), InspectedUnit.FOUND, found, InspectedUnit.DONE, done,
                InspectedUnit.HANDED_OVER, done == null ? null : Integer.valueOf(0));
    }

    /** Dialogs whose forms a clerk has filled. */
    private static Dialogs filled() {
        SilentDialogs silent = new SilentDialogs();
        return (Dialogs) Proxy.newProxyInstance(Dialogs.class.getClassLoader(), new Class<?>[]{Dialogs.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("form")) {
                        fill((Node) arguments[1], "#bulkDate", "2020-12-20");
                        fill((Node) arguments[1], "#bulkWords", "移交〔2020〕7号");
                    }
                    return method.invoke(silent, arguments);
                });
    }

    private static void fill(Node content, String id, String text) {
        if (content.lookup(id) instanceof TextField field) {
            field.setText(text);
        }
    }

    @Start
    void start(Stage stage) {
        builder.set(builder.single(Overview.TYPE), Overview.YEAR, 2020, Overview.CUT_OFF, CUT_OFF);
        year = OpenYears.of(builder.build(), refused);
        step = new RectificationStep(StepContexts.of(year, filled(), toasts));
        StackPane root = new StackPane(step.node(), toasts);
        Scene scene = new Scene(root, 1120, 560);
        scene.getStylesheets().add(SelfEvalApp.class.getResource("light.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private Evaluation now() {
        return year.evaluation();
    }

    private InspectedUnit unit(InspectedUnit one) {
        return (InspectedUnit) now().find(one.id()).orElseThrow();
    }

    private Finding finding(Finding one) {
        return (Finding) now().find(one.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line<InspectedUnit>> table(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    private static List<String> names(FxRobot robot) {
        return table(robot).getItems().stream().map(line -> line.row().name()).toList();
    }

    private static TableColumn<Line<InspectedUnit>, ?> column(FxRobot robot, String id) {
        return table(robot).getColumns().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    private static void go(FxRobot robot, int row, String column) {
        TableView<Line<InspectedUnit>> table = table(robot);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, column(robot, column));
            table.getFocusModel().focus(row, column(robot, column));
        });
    }

    private static Object cell(FxRobot robot, int row, String column) {
        return column(robot, column).getCellData(row);
    }

    private static void choose(FxRobot robot, String menu, String item) {
        robot.interact(() -> robot.lookup(menu)
            .queryAs(MenuButton.class)
            .getItems()
            .stream()
            .filter(one -> item.equals(one.getId()))
            .forEach(one -> one.fire()));
    }

    @Test
    void theListCopiedAndPastedBackChangesNothing(FxRobot robot) {
        Evaluation before = year.evaluation();
        robot.interact(() -> robot.lookup(".table-view").queryTableView().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertEquals(before, year.evaluation());
    }

    @Test
    void theSumsStandAboveAndTheMostUrgentFirst(FxRobot robot) {
        assertEquals("发现问题 36 个", robot.lookup("#totalFound").query().getAccessibleText());
        assertEquals("已完成整改 30 83.3%", robot.lookup("#totalDone").query().getAccessibleText());
        assertEquals("整改中 6 16.7%", robot.lookup("#totalOpen").query().getAccessibleText());
        assertEquals("逾期未报 2 个单位", robot.lookup("#totalUnreported").query().getAccessibleText());
        assertEquals(List.of("苗枣庄村", "李家村", "大龙湾村", "区委党校"), names(robot));
        assertEquals("逾期 30 天", cell(robot, 0, "remaining"));
        assertEquals("当天到期", cell(robot, 1, "remaining"));
        assertEquals("已闭环", cell(robot, 3, "remaining"));
        assertEquals("50%", cell(robot, 2, "progress"));
    }

    @Test
    void aFilterShowsItsLinesWithTheirNumber(FxRobot robot) {
        assertEquals("逾期 1", robot.lookup("#filter-OVERDUE").queryAs(ToggleButton.class).getText());
        robot.clickOn("#filter-OVERDUE");
        assertEquals(List.of("苗枣庄村"), names(robot));
        robot.clickOn("#filter-OVERDUE");
        assertEquals(4, names(robot).size());
    }

    @Test
    void theSearchNarrowsTheList(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("李家", 0);
        assertEquals(List.of("李家村"), names(robot));
    }

    @Test
    void aColumnSortsTheList(FxRobot robot) {
        robot.interact(() -> {
            column(robot, "found").setSortType(TableColumn.SortType.DESCENDING);
            table(robot).getSortOrder().add(column(robot, "found"));
        });
        assertEquals(List.of("苗枣庄村", "区委党校", "李家村", "大龙湾村"), names(robot));
    }

    @Test
    void whatIsDueGoesByTheDayThatIsChosenAndSaid(FxRobot robot) {
        assertTrue(robot.lookup("#note").queryAs(Label.class).getText().contains("2020-12-15"));
        robot.clickOn("#byToday");
        assertTrue(robot.lookup("#note").queryAs(Label.class).getText().contains(OpenYears.TODAY.toString()));
        assertEquals("逾期 61 天", cell(robot, 0, "remaining"));
    }

    @Test
    void aDayTypedIntoTheListMovesTheLine(FxRobot robot) {
        go(robot, 0, "feedbackOn");
        robot.push(KeyCode.F2).write("2020-12-1", 0).push(KeyCode.ENTER);

        assertEquals(LocalDate.of(2020, 12, 1), unit(late).feedbackOn());
        assertEquals("76 天", cell(robot, 0, "remaining"));
        assertEquals("逾期 0", robot.lookup("#filter-OVERDUE").queryAs(ToggleButton.class).getText());
    }

    @Test
    void aDayTypedBehindTheDeadlineIsAnExtension(FxRobot robot) {
        go(robot, 0, "extendedTo");
        robot.push(KeyCode.F2).write("2021-2-1", 0).push(KeyCode.ENTER);

        assertEquals(LocalDate.of(2021, 2, 1), unit(late).extendedTo());
        assertEquals("2021-02-01", cell(robot, 0, "extendedTo"));
    }

    @Test
    void aCountOfFindingsKeptOneByOneIsNotTyped(FxRobot robot) {
        go(robot, 2, "found");
        robot.push(KeyCode.F2).write("9", 0).push(KeyCode.ENTER);

        assertNull(unit(detailed).found());
        assertEquals("2", cell(robot, 2, "found"));
        assertTrue(robot.lookup(".field-refusal").query().isVisible());
    }

    @Test
    void manyLinesAreClosedAtOnceAndThatIsTakenBackAtOnce(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().clearSelection());
        choose(robot, "#bulk", "DONE");

        assertEquals(14, unit(late).done());
        assertEquals(LocalDate.of(2020, 12, 20), unit(late).doneOn());
        assertEquals(FindingState.DONE, finding(open).state());
        robot.clickOn(Texts.get("year.undo"));
        assertEquals(10, unit(late).done());
        assertEquals(FindingState.IN_PROGRESS, finding(open).state());
    }

    @Test
    void onlyTheSelectedLineIsChanged(FxRobot robot) {
        go(robot, 0, "name");
        choose(robot, "#bulk", "FEEDBACK");

        assertEquals(LocalDate.of(2020, 12, 20), unit(late).feedbackOn());
        assertEquals(CUT_OFF.minusMonths(3), unit(soon).feedbackOn());
    }

    @Test
    void enterOnANameOpensTheLineAndEscapeComesBack(FxRobot robot) {
        go(robot, 2, "name");
        robot.push(KeyCode.ENTER);
        assertEquals("大龙湾村", robot.lookup("#name").queryAs(Label.class).getText());
        assertTrue(robot.lookup("#counted").query().isVisible());
        assertFalse(robot.lookup("#counts").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertEquals(4, names(robot).size());
        assertEquals(detailed.id(), table(robot).getSelectionModel().getSelectedItem().id());
    }

    private static Node nameCell(FxRobot robot, String name) {
        return robot.lookup(".table-cell")
            .match(node -> node instanceof TableCell<?, ?> cell && name.equals(cell.getText()))
            .query();
    }

    @Test
    void aClickOnANameSelectsItsLineAndTwoOpenIt(FxRobot robot) {
        robot.clickOn(nameCell(robot, "李家村"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of("李家村", "大龙湾村"),
                table(robot).getSelectionModel()
                    .getSelectedItems()
                    .stream()
                    .map(line -> line.row().name())
                    .distinct()
                    .toList());
        robot.doubleClickOn(nameCell(robot, "大龙湾村"));
        assertEquals("大龙湾村", robot.lookup("#name").queryAs(Label.class).getText());
    }

    @Test
    void theMenuOfALineMeansTheLineThatIsPointedAtAndOpensIt(FxRobot robot) {
        robot.rightClickOn(nameCell(robot, "大龙湾村")).clickOn(Texts.get("rectify.open"));
        assertEquals("大龙湾村", robot.lookup("#name").queryAs(Label.class).getText());
    }

    @Test
    void oneGoesFromLineToLineInTheOrderOfTheList(FxRobot robot) {
        robot.interact(() -> step.open(soon.id()));
        robot.clickOn("#next");
        assertEquals("大龙湾村", robot.lookup("#name").queryAs(Label.class).getText());
        robot.clickOn("#previous").clickOn("#previous");
        assertEquals("苗枣庄村", robot.lookup("#name").queryAs(Label.class).getText());
        assertTrue(robot.lookup("#previous").query().isDisabled());
    }

    @Test
    void allFindingsOfALineAreHandedOverAtOnce(FxRobot robot) {
        robot.interact(() -> step.open(detailed.id()));
        robot.interact(() -> robot.lookup(".table-view").queryAs(TableView.class).getSelectionModel().clearSelection());
        choose(robot, "#settle", "HANDED_OVER");

        for (Finding one : List.of(finding, open)) {
            assertEquals(FindingState.HANDED_OVER, finding(one).state());
            assertEquals("移交〔2020〕7号", finding(one).document());
            assertEquals(LocalDate.of(2020, 12, 20), finding(one).handedOverOn());
        }
        assertEquals("已闭环", robot.lookup("#remaining").queryAs(Label.class).getText());
    }

    @Test
    void everyFieldOfTheStepIsFound(FxRobot robot) {
        robot.interact(() -> {
            assertTrue(step.focus(FieldRef.of(detailed, InspectedUnit.FOUND)));
            assertTrue(robot.lookup("#counts").query().isVisible());
            assertTrue(step.focus(FieldRef.of(soon, InspectedUnit.EXTENSION_REASON)));
            assertTrue(step.focus(FieldRef.of(open, Finding.DOCUMENT)));
            assertTrue(step.focus(FieldRef.of(word, Statement.SOURCE)));
        });
    }

    @Test
    void aLineThatIsGoneLeadsBackToTheList(FxRobot robot) {
        robot.interact(() -> step.open(detailed.id()));
        robot.interact(() -> year.delete(List.of(unit(detailed))));
        assertEquals(3, names(robot).size());
        robot.interact(year::undo);
        assertEquals(4, names(robot).size());
    }

    @Test
    void anArchivedYearIsShownAndNotChanged(FxRobot robot) {
        robot.interact(() -> {
            year.finish(null);
            year.archive();
        });
        go(robot, 0, "found");
        robot.push(KeyCode.F2).write("9", 0).push(KeyCode.ENTER);

        assertEquals(14, unit(late).found());
        assertTrue(robot.lookup("#bulk").query().isDisabled());
        robot.interact(() -> step.open(detailed.id()));
        assertTrue(robot.lookup("#settle").query().isDisabled());
        robot.interact(() -> year.reopen("补充材料"));
        assertFalse(robot.lookup("#settle").query().isDisabled());
        assertNull(table(robot).getEditingCell());
        assertEquals(List.of(), refused);
    }
}
