package org.selfeval.ui.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.Example;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.ui.shell.Looks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScoreCardTest {

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final List<FieldRef> jumps = new ArrayList<>();

    @Start
    void start(Stage stage) {
        ScoreCard card = new ScoreCard();
        card.open(year, jumps::add);
        Scene scene = new Scene(new StackPane(card), 292, 420);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private ToggleButton head(FxRobot robot, int line) {
        return robot.lookup(".score-head").queryAllAs(ToggleButton.class).stream().toList().get(line);
    }

    /** Everything a person reads in an opened line. */
    private static String details(FxRobot robot) {
        return robot.lookup(".score-details")
            .queryAll()
            .stream()
            .filter(Node::isVisible)
            .map(ScoreCardTest::read)
            .collect(Collectors.joining("\n"));
    }

    private static String read(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            case javafx.scene.Parent parent ->
                parent.getChildrenUnmodifiable().stream().map(ScoreCardTest::read).collect(Collectors.joining());
            default -> "";
        };
    }

    private Indicator indicator(Metric metric) {
        return year.evaluation()
            .indicators()
            .stream()
            .filter(one -> one.metric() == metric)
            .findFirst()
            .orElseThrow();
    }

    private InspectedUnit villages() {
        return year.evaluation()
            .rows()
            .stream()
            .filter(row -> row instanceof InspectedUnit unit && Integer.valueOf(103).equals(unit.count()))
            .map(InspectedUnit.class::cast)
            .findFirst()
            .orElseThrow();
    }

    private <R extends Row, T> void set(FxRobot robot, R row, Field<R, T> field, T value) {
        robot.interact(() -> year.set(row, field, value, year.newVisit()));
    }

    private static void follow(FxRobot robot, String link) {
        robot.interact(() -> robot.lookup(".score-details .hyperlink")
            .queryAllAs(Hyperlink.class)
            .stream()
            .filter(one -> one.getText().equals(link))
            .findFirst()
            .orElseThrow()
            .fire());
    }

    @Test
    void aLineSaysWhatWasCountedTheRuleAndWhatWouldBringTheMissingPoints(FxRobot robot) {
        set(robot, villages(), InspectedUnit.REPORTS_FORMED, 87);
        robot.interact(() -> head(robot, 2).fire());
        String details = details(robot);
        assertTrue(details.contains("形成巡察报告并向书记专题会汇报188个次"), details);
        assertTrue(details.contains("被巡察党组织数 204"), details);
        assertTrue(details.contains("分值20分×92.16%，得18.43分"), details);
        assertTrue(details.contains("还差 1.57 分，还缺 16 份：二届区委第十四轮暨市委统配巡察 · 岳龙镇、潘庄镇等7个镇的村党组织"), details);
        follow(robot, "二届区委第十四轮暨市委统配巡察 · 岳龙镇、潘庄镇等7个镇的村党组织");
        assertEquals(List.of(FieldRef.of(villages(), InspectedUnit.REPORTS_FORMED)), jumps);
    }

    @Test
    void ofManyRowsTheFirstAreNamedAndTheRestOnDemand(FxRobot robot) {
        robot.interact(() -> head(robot, 2).fire());
        assertTrue(details(robot).contains("区委老干部局、区委党校、区粮油公司 等 6 个"), details(robot));
        assertFalse(details(robot).contains("其余处级单位"));
        follow(robot, "等 6 个");
        assertTrue(details(robot).contains("区粮油公司、其余处级单位、岳龙镇"), details(robot));
    }

    @Test
    void linesAreWalkedOpenedAndClosedByKeys(FxRobot robot) {
        robot.interact(() -> head(robot, 0).requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertTrue(head(robot, 2).isFocused());
        robot.push(KeyCode.ENTER);
        assertTrue(head(robot, 2).isSelected());
        robot.push(KeyCode.LEFT);
        assertFalse(head(robot, 2).isSelected());
        robot.push(KeyCode.RIGHT);
        assertTrue(head(robot, 2).isSelected());
        robot.push(KeyCode.SPACE);
        assertFalse(head(robot, 2).isSelected());
        robot.push(KeyCode.UP);
        assertTrue(head(robot, 1).isFocused());
    }

    @Test
    void aLineOutOfSightIsScrolledIntoView(FxRobot robot) {
        ScrollPane scroll = robot.lookup(".score-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> head(robot, 2).fire());
        robot.interact(() -> head(robot, 0).requestFocus());
        assertEquals(0, scroll.getVvalue());
        robot.push(KeyCode.END);
        assertTrue(head(robot, 6).isFocused());
        assertTrue(scroll.getVvalue() > 0);
    }

    @Test
    void whatIsNotRatedIsADashWithTheWayToTheMissingFact(FxRobot robot) {
        FundSource source = year.evaluation().sources().getFirst();
        set(robot, source, FundSource.EXECUTED, null);
        assertTrue(robot.lookup("#rated").queryAs(Labeled.class).getText().contains("90/100"));
        assertTrue(read(head(robot, 0).getGraphic()).contains("— 未评 / 10"), read(head(robot, 0).getGraphic()));
        robot.interact(() -> head(robot, 0).fire());
        follow(robot, "当年财政拨款：全年执行数");
        assertEquals(List.of(FieldRef.of(source, FundSource.EXECUTED)), jumps);
    }

    @Test
    void whereNothingIsThereTheLinkLeadsToWhereItIsEntered(FxRobot robot) {
        robot.interact(() -> year.delete(year.evaluation().root().rows(Round.TYPE)));
        robot.interact(() -> head(robot, 1).fire());
        follow(robot, "前往“巡察轮次”填写");
        assertEquals(Round.NAME, jumps.getFirst().field());
        assertEquals(WizardStep.ROUNDS,
                WizardStep.of(Round.TYPE.blank(0, 0, 0), jumps.getFirst().field()));
    }

    @Test
    void itFollowsWhatIsTypedBeforeItIsInTheYear(FxRobot robot) {
        robot.interact(() -> head(robot, 0).fire());
        robot.interact(() -> year.preview(year.evaluation().sources().getFirst(), FundSource.EXECUTED,
                new BigDecimal("350000")));
        assertTrue(read(head(robot, 0).getGraphic()).contains("5.00 / 10"));
        assertTrue(details(robot).contains("尚有 35 万元 没有执行"), details(robot));
        assertEquals("95.00", robot.lookup("#total").queryAs(Labeled.class).getText());
        robot.interact(year::endPreview);
        assertEquals("100.00", robot.lookup("#total").queryAs(Labeled.class).getText());
    }

    @Test
    void valuesPutRightByHandAndTargetsFarExceededAreMarked(FxRobot robot) {
        set(robot, year.evaluation().overview(), Overview.PLANNED_ROUNDS, 2);
        assertTrue(read(head(robot, 1).getGraphic()).contains("完成 150%"));
        Indicator reports = indicator(Metric.REPORTS);
        set(robot, reports, Indicator.OVERRIDE_SCORE, new BigDecimal("18"));
        set(robot, indicator(Metric.REPORTS), Indicator.OVERRIDE_SCORE_REASON, "有报告迟交");
        assertTrue(read(head(robot, 2).getGraphic()).contains("改写"));
        robot.interact(() -> head(robot, 2).fire());
        assertTrue(details(robot).contains("由填报人改写为18分（理由：有报告迟交）"), details(robot));
        assertTrue(details(robot).contains("还差 2 分。"), details(robot));
    }

    @Test
    void weightsThatDoNotSumToAHundredAreSaidWithTheWayToThem(FxRobot robot) {
        assertFalse(robot.lookup("#weights").query().isVisible());
        set(robot, indicator(Metric.REPORTS), Indicator.WEIGHT, new BigDecimal("15"));
        Hyperlink weights = robot.lookup("#weights").queryAs(Hyperlink.class);
        assertEquals("分值合计 95 分，应为 100 分，请调整", weights.getText());
        robot.interact(weights::fire);
        assertEquals(Indicator.WEIGHT, jumps.getFirst().field());
        assertFalse(robot.lookup("#grade").query().isVisible());
    }
}
