package org.selfeval.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Overview;
import org.selfeval.model.YearBuilder;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ComparePlaceTest {

    private final Evaluation first = Example.year2020();
    private int left;

    @Start
    void start(Stage stage) {
        YearBuilder later = YearBuilder.from(first);
        later.set(later.single(Overview.TYPE), Overview.YEAR, 2021);
        later.set(first.sources().getFirst(), FundSource.EXECUTED, new BigDecimal("650000"));
        ComparePlace place = new ComparePlace(List.of(later.build(), first), new SameThreadTasks(), new ToastLayer(),
                () -> left++);
        Scene scene = new Scene(place.node(), 1100, 700);
        scene.getStylesheets().add(SelfEvalApp.class.getResource("light.css").toExternalForm());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, place::pressed);
        stage.setScene(scene);
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private static TableView<TableRow> table(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    private static TableRow row(FxRobot robot, String name) {
        return table(robot).getItems().stream().filter(row -> row.name().contains(name)).findFirst().orElseThrow();
    }

    @Test
    void theYearsStandSideBySideWithTheirDifference(FxRobot robot) {
        assertEquals(List.of("对比项目", "2020 年度 巡察工作经费", "2021 年度 巡察工作经费", "变化"),
                table(robot).getColumns().stream().map(column -> column.getText()).toList());
        assertEquals(List.of("70", "65"), row(robot, "全年执行数（").values());
        assertEquals("-5", row(robot, "全年执行数（").change());
        assertTrue(row(robot, "全年执行数（").differs());
        assertEquals("", row(robot, "年初预算数").change());
    }

    @Test
    void onlyWhatDiffersIsShownWithTheTopicItBelongsTo(FxRobot robot) {
        robot.clickOn("#onlyDifferent");

        assertTrue(table(robot).getItems().stream().allMatch(row -> row.head() || row.differs() || !row.part()));
        assertTrue(table(robot).getItems().stream().noneMatch(row -> row.name().contains("年初预算数")));
        assertEquals("项目资金", table(robot).getItems()
            .get(table(robot).getItems().indexOf(row(robot, "全年执行数（")) - 1)
            .name());
    }

    @Test
    void theTableIsCopiedAsABlock(FxRobot robot) {
        robot.clickOn("#copy");
        String[] block = new String[1];
        robot.interact(() -> block[0] = Clipboard.getSystemClipboard().getString());

        assertEquals("对比项目\t2020 年度 巡察工作经费\t2021 年度 巡察工作经费\t变化", block[0].lines().findFirst().orElseThrow());
        assertTrue(block[0].contains("\n全年执行数（万元）\t70\t65\t-5\n"), block[0]);
    }

    @Test
    void escapeAndTheButtonLeadBack(FxRobot robot) {
        robot.push(KeyCode.ESCAPE).clickOn("#back");

        assertEquals(2, left);
    }
}
