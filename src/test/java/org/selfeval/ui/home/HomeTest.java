package org.selfeval.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeTest {
    private static final Path FOLDER = Path.of("数据", "𠮷").toAbsolutePath();

    private final BackgroundTasks tasks = new BackgroundTasks();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void stop() {
        tasks.close();
    }

    @Test
    void showsTheYearsAndWhereTheyLie(FxRobot robot) {
        open(robot, () -> List.of(
                new YearLine(2021, "巡察工作经费", Optional.empty(), "编制中"),
                new YearLine(2020, "巡察工作经费", Optional.of(new BigDecimal("100")), "已归档")));

        TableView<YearLine> years = robot.lookup("#years").query();
        assertTrue(years.isVisible());
        assertEquals(List.of("2021", "巡察工作经费", "未评", "编制中"), row(years, 0));
        assertEquals(List.of("2020", "巡察工作经费", "100.00", "已归档"), row(years, 1));
        assertFalse(robot.lookup("#empty").query().isVisible());
        assertEquals(Texts.get("home.folder", FOLDER), robot.lookup("#folder").queryAs(Label.class).getText());
        assertEquals("巡察绩效自评", stage.getTitle());
        assertEquals(List.of(1366.0, 768.0), List.of(stage.getScene().getWidth(), stage.getScene().getHeight()));
    }

    @Test
    void saysWhatToDoFirstWhereThereIsNoYear(FxRobot robot) {
        open(robot, List::of);

        assertTrue(robot.lookup("#empty").query().isVisible());
        assertTrue(robot.lookup(Texts.get("home.empty.first")).tryQuery().isPresent());
        assertFalse(robot.lookup("#years").query().isVisible());
    }

    @Test
    void saysSoWhereTheYearsCannotBeRead(FxRobot robot) {
        open(robot, () -> {
            throw new IllegalStateException("planted");
        });

        assertTrue(robot.lookup("#failed").query().isVisible());
        assertFalse(robot.lookup("#empty").query().isVisible());
    }

    @Test
    void saysWhatIsInTheWayWhereThatIsKnown(FxRobot robot) {
        Problem inUse = new Problem.FolderInUse(FOLDER);
        open(robot, () -> {
            throw new ProblemException(inUse);
        });

        assertEquals(inUse.sentence().toString(), robot.lookup("#advice").queryAs(Label.class).getText());
        assertTrue(robot.lookup("#failed").query().isVisible());
    }

    private void open(FxRobot robot, YearSource years) {
        robot.interact(() -> SelfEvalApp.show(stage, FOLDER, years, tasks));
        // One thread, first in first out: when this comes back, what the screen asked for has come back too.
        CompletableFuture<Void> shown = new CompletableFuture<>();
        tasks.run(() -> null, nothing -> shown.complete(null), shown::completeExceptionally);
        shown.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static List<String> row(TableView<YearLine> table, int index) {
        return table.getColumns().stream().map(column -> (String) column.getCellData(index)).toList();
    }
}
