package org.selfeval.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import org.slf4j.LoggerFactory;
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
                new YearLine(Optional.of(2021), Optional.of("巡察工作经费"), Optional.empty(), "编制中"),
                new YearLine(Optional.of(2020), Optional.of("巡察工作经费"), Optional.of(new BigDecimal("100")), "已归档"),
                new YearLine(Optional.empty(), Optional.empty(), Optional.empty(), "编制中")));

        TableView<YearLine> years = robot.lookup("#years").query();
        assertTrue(years.isVisible());
        assertEquals(List.of("2021", "巡察工作经费", "未评", "编制中"), row(years, 0));
        assertEquals(List.of("2020", "巡察工作经费", "100.00", "已归档"), row(years, 1));
        assertEquals(List.of("—", "—", "未评", "编制中"), row(years, 2));
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
        Logger logger = (Logger) LoggerFactory.getLogger(HomeController.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setLevel(Level.ERROR);
        logger.addAppender(log);
        open(robot, () -> {
            throw new IllegalStateException("planted");
        });
        logger.detachAppender(log);

        assertTrue(robot.lookup("#failed").query().isVisible());
        assertFalse(robot.lookup("#empty").query().isVisible());
        String logged = log.list.getFirst().getFormattedMessage();
        assertTrue(logged.contains("IllegalStateException") && !logged.contains("planted"), logged);
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
