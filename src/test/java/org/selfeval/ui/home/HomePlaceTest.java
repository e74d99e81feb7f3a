package org.selfeval.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.exchange.PackedYear;
import org.selfeval.exchange.Schemes;
import org.selfeval.exchange.YearPackage;
import org.selfeval.library.Library;
import org.selfeval.library.NewYears;
import org.selfeval.library.Template;
import org.selfeval.library.Templates;
import org.selfeval.library.YearLine;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;
import org.selfeval.settings.SettingsFile;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.backup.SecondCopies;
import org.selfeval.ui.dialogs.NotedToasts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.HeldTasks;
import org.selfeval.ui.tasks.Running;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.tasks.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomePlaceTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2021-06-16T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private final StackPane root = new StackPane();
    private final SilentDialogs dialogs = new SilentDialogs();
    private final List<String> opened = new ArrayList<>();
    private final List<FieldRef> fields = new ArrayList<>();
    private final List<String> compared = new ArrayList<>();
    private final NotedToasts toasts = new NotedToasts();
    private Tasks tasks = new SameThreadTasks();
    private final DeletedYears deleted = new DeletedYears();
    private Library library;
    private HomePlace home;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 1366, 768));
        stage.getScene().getStylesheets().add(SelfEvalApp.class.getResource("light.css").toExternalForm());
        stage.show();
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> home.pressed(key));
    }

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder, NOON);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            SecondCopies copies = new SecondCopies(library.backups(),
                    new Preferences(new SettingsFile(folder), tasks), tasks, library.clock(), toasts);
            home = new HomePlace(folder, library, copies, tasks, dialogs, toasts, new HomePlace.Ways() {
                @Override
                public void open(String id) {
                    opened.add(id);
                }

                @Override
                public void open(String id, FieldRef field) {
                    opened.add(id);
                    fields.add(field);
                }

                @Override
                public void compare(List<String> ids) {
                    compared.addAll(ids);
                }
            }, deleted, Optional.empty());
            root.getChildren().setAll(home.node());
            root.applyCss();
            root.layout();
            robot.lookup("#years").query().requestFocus();
        });
    }

    /** Puts a year in by way of a package, as one made elsewhere. */
    private void add(Evaluation year) throws Exception {
        Path file = pack(year);
        library.packages().take(library.packages().look(file));
    }

    private Path pack(Evaluation year) throws Exception {
        Path file = folder.resolve(year.id() + ".zip");
        try (var out = Files.newOutputStream(file)) {
            YearPackage.writeApart(PackedYear.of(year), out);
        }
        return file;
    }

    private static Evaluation year(int number, String project, Object... facts) {
        Evaluation blank = NewEvaluation.blank("year-" + number, number, Schemes.builtIn("report-2020"));
        YearBuilder year = YearBuilder.from(blank).set(blank.overview(), Overview.PROJECT, project);
        year.set(blank.overview(), facts);
        return Evaluation.of(blank.id(), year.build().rows());
    }

    private static Evaluation withVillage(Evaluation blank, String village, LocalDate feedback) {
        YearBuilder year = YearBuilder.from(blank);
        Round round = year.add(Round.TYPE, blank.overview(), Round.NAME, "第十七轮");
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, village, InspectedUnit.TOWN, "苗庄镇",
                InspectedUnit.FEEDBACK_ON, feedback);
        return Evaluation.of(blank.id(), year.build().rows());
    }

    @SuppressWarnings("unchecked")
    private static TableView<YearItem> table(FxRobot robot) {
        return robot.lookup("#years").queryAs(TableView.class);
    }

    /** Fails at the one work that reads the first year, and does all else at once. */
    private Tasks failingAtTheFirstYear() {
        return new SameThreadTasks() {
            private int works;

            @Override
            public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
                works++;
                if (works == 2) {
                    failed.accept(new ProblemException(new FileProblem.FileUnreadable(folder)));
                } else {
                    super.run(work, done, failed);
                }
            }
        };
    }

    @Test
    void aYearThatCannotBeReadKeepsNoOtherFromBeingRead(FxRobot robot) throws Exception {
        add(year(2019, "甲"));
        add(year(2020, "乙"));
        add(year(2021, "丙"));
        tasks = failingAtTheFirstYear();
        show(robot);

        List<Boolean> read = table(robot).getItems().stream().map(item -> item.summary().get() != null).toList();
        assertEquals(List.of(false, true, true), read);
        assertEquals(List.of(new FileProblem.FileUnreadable(folder)), dialogs.problems);
    }

    @Test
    void nothingIsWrittenBesideAYearThatIsBeingOpened(FxRobot robot) throws Exception {
        add(year(2020, "乙"));
        HeldTasks held = new HeldTasks();
        tasks = held;
        show(robot);
        held.hold();
        held.run("opening", progress -> "", opened -> {}, failed -> {});
        dialogs.typed = "丙";
        robot.push(KeyCode.F2);
        held.release();

        assertEquals(List.of(Texts.get("home.notNow")), toasts.said());
        assertEquals("乙", library.years().getFirst().overview().project());
    }

    @Test
    void whileTheExampleIsPutInItIsSeen(FxRobot robot) throws Exception {
        HeldTasks held = new HeldTasks();
        tasks = held;
        show(robot);
        held.hold();
        robot.clickOn("#example");
        assertEquals(List.of(Texts.get("home.making")), held.running().stream().map(Running::name).toList());
        held.release();
        assertEquals(library.years().stream().map(YearLine::id).toList(), opened);
    }

    @Test
    void whatIsFoundIsChosenWhereTheChosenYearIsNot(FxRobot robot) throws Exception {
        for (int i = 0; i < 3; i++) {
            add(year(2018 + i, "甲乙丙".substring(i, i + 1)));
        }
        show(robot);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(2));
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("丙"));
        assertEquals(List.of("2020"), column(robot, "year"));
        assertEquals(0, table(robot).getSelectionModel().getSelectedIndex());
    }

    private static List<String> column(FxRobot robot, String id) {
        var column = table(robot).getColumns().stream().filter(any -> any.getId().equals(id)).findFirst().orElseThrow();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table(robot).getItems().size(); i++) {
            cells.add((String) column.getCellData(i));
        }
        return cells;
    }

    private List<String> projects() throws Exception {
        return library.years().stream().map(line -> line.overview().project()).toList();
    }

    @Test
    void theYearsSayHowFarTheyAreAndWhatPresses(FxRobot robot) throws Exception {
        library.beginnings().example();
        add(withVillage(year(2021, "巡察工作经费"), "苗枣庄村", LocalDate.of(2021, 3, 10)));
        show(robot);
        assertEquals(List.of("2021", "2020"), column(robot, "year"));
        assertEquals("100.00", column(robot, "total").get(1));
        assertEquals("优", column(robot, "grade").get(1));
        assertEquals("已评 0/100", column(robot, "total").get(0));
        assertEquals("", column(robot, "grade").get(0));
        assertEquals("逾期 6 天 整改情况报告", column(robot, "next").get(0));
        assertEquals(List.of("今天 12:00", "今天 12:00"), column(robot, "changed"));
        assertEquals(List.of("继续填报", "继续填报"), column(robot, "action"));
    }

    @Test
    void enterOpensTheChosenYearAndOneClickItsLink(FxRobot robot) throws Exception {
        add(year(2019, "甲"));
        add(year(2020, "乙", Overview.STATE, EvaluationState.ARCHIVED));
        show(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of("year-2019"), opened);
        Node link = robot.lookup("#years .hyperlink")
            .queryAllAs(Labeled.class)
            .stream()
            .filter(
                    any -> "打开".equals(any.getText()))
            .findFirst()
            .orElseThrow();
        robot.clickOn(link);
        assertEquals(List.of("year-2019", "year-2020"), opened);
    }

    @Test
    void severalYearsAreComparedAndOneIsNot(FxRobot robot) throws Exception {
        add(year(2019, "甲"));
        add(year(2020, "乙"));
        show(robot);
        assertTrue(robot.lookup("#compare").query().isDisabled());
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.K);
        assertEquals(List.of("year-2020", "year-2019"), compared);
    }

    @Test
    void whatIsDueLeadsToItsField(FxRobot robot) throws Exception {
        add(withVillage(year(2021, "巡察工作经费"), "苗枣庄村", LocalDate.of(2021, 3, 10)));
        show(robot);
        robot.clickOn("查看");
        assertEquals(List.of("year-2021"), opened);
        assertEquals(InspectedUnit.REPORT_RECEIVED_ON, fields.getFirst().field());
    }

    @Test
    void aYearIsFoundByAnOrganisationInspectedInIt(FxRobot robot) throws Exception {
        add(withVillage(year(2018, "巡察工作经费"), "苗枣庄村", null));
        add(year(2019, "巡察工作经费"));
        show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(robot.lookup("#search").query().isFocused());
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText("苗枣庄"));
        assertEquals(List.of("2018"), column(robot, "year"));
        assertEquals(List.of("巡察工作经费（有“苗庄镇 苗枣庄村”）"), column(robot, "project"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("2019", "2018"), column(robot, "year"));
        assertEquals(List.of("巡察工作经费", "巡察工作经费"), column(robot, "project"));
    }

    @Test
    void theNextYearStartsFromTheChosenOne(FxRobot robot) throws Exception {
        add(withVillage(year(2020, "巡察工作经费", Overview.PREPARER, "某"), "苗枣庄村", LocalDate.of(2020, 12, 1)));
        show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        YearLine next = library.years().getFirst();
        assertEquals(List.of(2021, "巡察工作经费", "某", LocalDate.of(2021, 12, 31)), List.of(next.overview().year(),
                next.overview().project(), next.overview().preparer(), next.overview().cutOff()));
        assertEquals(2020, library.read(List.of(next.id())).getFirst().rounds().getFirst().row().carriedFrom());
        assertEquals(List.of(next.id()), opened);
    }

    @Test
    void aNewYearOfWhichThereIsOneAlreadyIsSaidAndNotRefused(FxRobot robot) throws Exception {
        add(year(2020, "巡察工作经费"));
        show(robot);
        dialogs.agrees = false;
        robot.push(KeyCode.CONTROL, KeyCode.N);
        Labeled there = (Labeled) dialogs.shown.getLast().lookup("#there");
        assertEquals(Texts.get("home.newThere", "2020 年度 · 巡察工作经费"), there.getText());
        dialogs.agrees = true;
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(2, library.years().size());
    }

    @Test
    void aSecondProjectOfTheYearStartsFromTheFirstOnesRounds(FxRobot robot) throws Exception {
        add(withVillage(year(2020, "巡察工作经费"), "苗枣庄村", LocalDate.of(2020, 12, 1)));
        String second = library.beginnings().begin(2020, "巡察信息化经费", new NewYears.Start.Beside("year-2020"));
        show(robot);
        assertEquals(List.of("2020", "2020"), column(robot, "year"));
        assertEquals("第十七轮", library.read(List.of(second)).getFirst().rounds().getFirst().row().name());
    }

    @Test
    void aProjectIsRenamed(FxRobot robot) throws Exception {
        add(year(2020, "旧名"));
        show(robot);
        dialogs.typed = "新名";
        robot.push(KeyCode.F2);
        assertEquals(List.of("新名"), projects());
        assertEquals(List.of("新名"), column(robot, "project"));
        assertEquals(List.of("year-2020"), table(robot).getSelectionModel()
            .getSelectedItems()
            .stream()
            .map(
                    YearItem::id)
            .toList());
    }

    @Test
    void anArchivedYearIsNeitherRenamedNorDeleted(FxRobot robot) throws Exception {
        add(year(2020, "旧名", Overview.STATE, EvaluationState.ARCHIVED));
        show(robot);
        dialogs.typed = "新名";
        robot.push(KeyCode.F2).push(KeyCode.DELETE);
        assertEquals(List.of(new YearProblem.YearArchived(), new YearProblem.YearArchived()), dialogs.problems);
        assertEquals(List.of("旧名"), projects());
    }

    @Test
    void deletedYearsComeBack(FxRobot robot) throws Exception {
        add(year(2019, "甲"));
        add(year(2020, "乙"));
        show(robot);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.DELETE);
        assertEquals(List.of(), projects());
        assertTrue(robot.lookup("#empty").query().isVisible());
        assertEquals(Texts.get("home.deleteQuestion", List.of("2020 年度 · 乙", "2019 年度 · 甲")),
                dialogs.asked.getLast());
        robot.interact(toasts::act);
        assertEquals(List.of("乙", "甲"), projects());
        assertTrue(robot.lookup("#filled").query().isVisible());
    }

    @Test
    void theUndoKeyTakesTheLastDeletionBackOnce(FxRobot robot) throws Exception {
        add(year(2020, "乙"));
        show(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), projects());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("乙"), projects());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("乙"), projects());
    }

    @Test
    void theUndoKeyTakesADeletionBackAfterAnotherPlaceWasShownAndSaysWhatCameBack(FxRobot robot) throws Exception {
        add(year(2019, "甲"));
        add(year(2020, "乙"));
        show(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        robot.interact(home::close);
        show(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("乙", "甲"), projects());
        assertEquals(Texts.get("home.restored", List.of("2019 年度 · 甲")), toasts.said().getLast());
        assertEquals(1, robot.lookup("#years").queryTableView().getSelectionModel().getSelectedIndex());
    }

    @Test
    void theRedoKeyDeletesAgainWhatJustCameBack(FxRobot robot) throws Exception {
        add(year(2020, "乙"));
        show(robot);
        robot.push(KeyCode.DELETE).push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.Y);
        assertEquals(List.of(), projects());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("乙"), projects());
    }

    @Test
    void aDeletedYearThatCameByAnotherWayIsLeftAsItIs(FxRobot robot) throws Exception {
        Evaluation year = year(2020, "乙");
        add(year);
        show(robot);
        robot.push(KeyCode.DELETE);
        add(year(2020, "改过", Overview.NOTES, "另一份"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("改过"), projects());
        assertEquals(List.of(), dialogs.problems);
        assertEquals(Texts.get("home.thereAgain", List.of("2020 年度 · 乙")), toasts.said().getLast());
    }

    @Test
    void howTwoYearsAreChosenIsSaidWhereOneIs(FxRobot robot) throws Exception {
        add(year(2019, "甲"));
        add(year(2020, "乙"));
        show(robot);
        String hint = Texts.get("home.compareHint");
        assertTrue(robot.lookup(hint).tryQuery().isPresent());
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertFalse(robot.lookup(hint).query().isVisible());
    }

    @Test
    void nothingIsDeletedWhereThePersonThinksBetterOfIt(FxRobot robot) throws Exception {
        add(year(2020, "乙"));
        show(robot);
        dialogs.agrees = false;
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("乙"), projects());
    }

    private void drop(FxRobot robot, Path... files) {
        List<File> dropped = Stream.of(files).map(Path::toFile).toList();
        robot.interact(() -> {
            DragEvent over = Drops.event(home.node(), DragEvent.DRAG_OVER, dropped);
            Event.fireEvent(home.node(), over);
            Event.fireEvent(home.node(), Drops.event(home.node(), DragEvent.DRAG_DROPPED, dropped));
        });
    }

    @Test
    void packagesDroppedOnTheWindowAreLookedAtAndTakenIn(FxRobot robot) throws Exception {
        show(robot);
        Path text = Files.writeString(folder.resolve("说明.txt"), "不是数据包");
        drop(robot, pack(year(2019, "甲")), text, pack(year(2020, "乙")));
        assertEquals(List.of("乙", "甲"), projects());
        assertEquals(List.of(new PackageProblem.PackageForeign(text)), dialogs.problems);
        assertEquals(2, dialogs.asked.size());
        assertEquals(Texts.get("home.imported", List.of("2019 年度 · 甲", "2020 年度 · 乙")), toasts.said().getLast());
        assertEquals(List.of("2020", "2019"), column(robot, "year"));
    }

    @Test
    void whatAPackageWouldChangeIsSaidBeforeItIsTakenIn(FxRobot robot) throws Exception {
        Evaluation here = year(2020, "乙");
        add(here);
        show(robot);
        dialogs.agrees = false;
        drop(robot, pack(withVillage(here, "苗枣庄村", null)));
        assertEquals(
                Texts.get("home.importReplaces", "2020 年度 · 乙", 2, "巡察轮次 1 处、被巡察党组织 1 处", "第十七轮（仅数据包有）、苗枣庄村（仅数据包有）"),
                dialogs.asked.getLast());
        assertEquals(0, library.read(List.of(here.id())).getFirst().rounds().size());
        drop(robot, pack(here));
        assertEquals(List.of(Texts.get("home.importSame", "2020 年度 · 乙")), toasts.said());
    }

    @Test
    void theTrendOfSeveralYearsIsAChartAndAtWillNumbers(FxRobot robot) throws Exception {
        library.beginnings().example();
        show(robot);
        assertEquals(Texts.get("home.trendNone"), robot.lookup("#trendNone").queryAs(Labeled.class).getText());
        Evaluation example = library.read(List.of(library.years().getFirst().id())).getFirst();
        add(Evaluation.of("next",
                YearBuilder.from(example).set(example.overview(), Overview.YEAR, 2021).build().rows()));
        show(robot);
        assertTrue(robot.lookup(".trend-chart")
            .query()
            .getAccessibleText()
            .startsWith(
                    "总分：2020 年 100.00，2021 年 100.00。"));
        robot.clickOn("#trendNumbers");
        assertEquals(2, robot.lookup("#trendTable").queryTableView().getItems().size());
    }

    @Test
    void helpIsOneKeyAway(FxRobot robot) throws Exception {
        show(robot);
        robot.push(KeyCode.F1);
        assertEquals(List.of(Texts.get("home.help.title")), dialogs.asked);
    }

    @Test
    void aYearIsBegunByASchemeOfOnesOwn(FxRobot robot) throws Exception {
        Template own = library.templates().save("本区指标体系", Templates.builtIn().getLast().rows());
        show(robot);
        dialogs.person = form -> ((ComboBox<?>) form.lookup("#scheme")).getSelectionModel().selectLast();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(NewEvaluation.blank("", 0, own.rows()).indicators().size(),
                library.read(opened).getFirst().indicators().size());
        assertEquals(Templates.builtIn().size() + 1,
                ((ComboBox<?>) dialogs.shown.getLast().lookup("#scheme")).getItems().size());
    }

    @Test
    void noPackageIsWrittenOverTheStore() throws Exception {
        add(year(2020, "甲"));
        Path store = folder.resolve("selfeval.mv.db");
        ProblemException refused = assertThrows(ProblemException.class,
                () -> library.packages().pack("year-2020", store));
        assertInstanceOf(FileProblem.TargetUnfit.class, refused.problem());
    }
}
