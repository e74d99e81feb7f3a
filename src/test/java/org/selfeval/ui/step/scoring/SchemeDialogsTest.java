package org.selfeval.ui.step.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.library.Template;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.TemplateProblem;
import org.selfeval.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SchemeDialogsTest {

    @TempDir
    private static Path folders;

    private final Evaluation before = Example.year2020();
    private Path folder;
    private ScoringScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory(folders, "data");
        screen = new ScoringScreen(stage, folder);
    }

    private Evaluation year() {
        return screen.year.evaluation();
    }

    private static String text(Node form, String id) {
        return ((Label) form.lookup(id)).getText();
    }

    private static String impact(Node form) {
        StringBuilder words = new StringBuilder(text(form, "#impactTotal"));
        form.lookupAll(".impact-lines .label").forEach(line -> words.append('\n').append(((Label) line).getText()));
        return words.toString();
    }

    private TextField weight(Node form, Metric metric) {
        return (TextField) form.lookup("#weight-" + screen.line(metric).id());
    }

    private void inForm(FxRobot robot, Consumer<Node> acts) {
        robot.interact(() -> screen.dialogs.person = acts);
    }

    @Test
    void weightsAreChangedTogetherWithTheirSumsInSight(FxRobot robot) {
        inForm(robot, form -> {
            weight(form, Metric.ROUNDS).setText("25");
            assertTrue(text(form, "#weightsSum").contains("多出 5 分"), text(form, "#weightsSum"));
            weight(form, Metric.TIMELINESS).setText("5");
            assertEquals("分值合计 100 分", text(form, "#weightsSum"));
            assertTrue(impact(form).contains("开展巡察轮次：分值 20 → 25，得分 20 分 → 25 分"), impact(form));
            assertEquals(before, year());
        });
        robot.clickOn(Texts.get("scoring.reweigh"));
        assertEquals(new BigDecimal("25"), screen.line(Metric.ROUNDS).weight());
        assertEquals(new BigDecimal("5"), screen.line(Metric.TIMELINESS).weight());
        robot.interact(screen.year::undo);
        assertEquals(before, year());
    }

    @Test
    void whatIsNoWeightKeepsTheDialogOpen(FxRobot robot) {
        int[] times = new int[1];
        inForm(robot, form -> {
            weight(form, Metric.ROUNDS).setText(times[0]++ == 0 ? "二十五" : "30");
        });
        robot.clickOn(Texts.get("scoring.reweigh"));
        assertEquals(2, times[0]);
        assertEquals(new BigDecimal("30"), screen.line(Metric.ROUNDS).weight());
        assertEquals(new BigDecimal("60"), year().scheme().rows(Level.TYPE).get(1).weight());
    }

    @Test
    void givenUpNothingIsChanged(FxRobot robot) {
        inForm(robot, form -> weight(form, Metric.ROUNDS).setText("25"));
        screen.dialogs.agrees = false;
        robot.clickOn(Texts.get("scoring.reweigh"));
        assertEquals(before, year());
        assertEquals("100", screen.year.scoresProperty().get().total().stripTrailingZeros().toPlainString());
    }

    @Test
    void theRuleIsChosenByExample(FxRobot robot) {
        screen.choose(robot, Metric.ROUNDS);
        robot.clickOn(Texts.get("scoring.tab.scheme"));
        inForm(robot, form -> {
            assertTrue(form.lookupAll(".example")
                .stream()
                .anyMatch(
                        one -> ((Label) one).getText().contains("分值20分×66.67%，得13.33分")));
            ((RadioButton) form.lookup("#rule-TYPED")).fire();
            assertTrue(impact(form).contains("开展巡察轮次：得分 20 分 → 未评"), impact(form));
            assertEquals(before, year());
        });
        robot.clickOn(Texts.get("scoring.changeRule"));
        assertEquals(RuleKind.TYPED, screen.line(Metric.ROUNDS).rule());
        robot.interact(screen.year::undo);
        assertEquals(before, year());
    }

    @Test
    void aParameterIsSetWithItsImpactInOneStep(FxRobot robot) {
        inForm(robot, form -> {
            ((TextField) form.lookup("#gradeExcellent")).setText("101");
            assertEquals("总分 100 分（优） → 100 分（良）", text(form, "#impactTotal"));
        });
        robot.interact(() -> screen.step.focus(FieldRef.of(year().scheme().row(), Scheme.GRADE_EXCELLENT)));
        assertEquals(new BigDecimal("101"), year().scheme().row().gradeExcellent());
        robot.interact(screen.year::undo);
        assertEquals(before, year());
    }

    private List<Template> own() {
        try {
            return new Templates(folder, () -> Cover.NONE).list()
                .templates()
                .stream()
                .filter(one -> !one.builtIn())
                .toList();
        } catch (org.selfeval.problem.ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private void menu(FxRobot robot, String item) {
        robot.clickOn(Texts.get("scoring.templates")).clickOn(Texts.get(item));
    }

    @Test
    void keptAsATemplateAndTakenOverAgain(FxRobot robot) {
        screen.dialogs.typed = "区里的体系";
        menu(robot, "scoring.keep");
        assertEquals("区里的体系", own().getFirst().name());

        inForm(robot, form -> choose(form, "成本20"));
        menu(robot, "scoring.adopt");
        assertTrue(screen.order().contains(Metric.COST));
        Evaluation other = year();
        robot.interact(screen.year::undo);
        assertEquals(before, year());
        robot.interact(screen.year::redo);
        assertEquals(other, year());

        inForm(robot, form -> choose(form, "区里的体系"));
        menu(robot, "scoring.adopt");
        assertEquals(before.indicators().stream().map(line -> line.metric()).toList(), screen.order());
    }

    private static void choose(Node form, String name) {
        ListView<Template> list = list(form);
        list.getSelectionModel()
            .select(list.getItems().stream().filter(one -> one.name().contains(name)).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ListView<Template> list(Node form) {
        return (ListView<Template>) form.lookup("#templates");
    }

    @Test
    void theChosenTemplateShowsItsImpactFirst(FxRobot robot) {
        screen.dialogs.agrees = false;
        inForm(robot, form -> {
            choose(form, "成本20");
            assertTrue(impact(form).contains("项目实际支出：新增，分值 20"), impact(form));
            choose(form, "2020年巡察");
            assertTrue(impact(form).startsWith("各项得分没有变化"), impact(form));
        });
        menu(robot, "scoring.adopt");
        assertEquals(before, year());
    }

    @Test
    void aNameThatIsTakenIsReplacedOnlyOnConsent(FxRobot robot) {
        screen.dialogs.typed = "体系";
        menu(robot, "scoring.keep");
        menu(robot, "scoring.keep");
        assertTrue(screen.dialogs.asked.getLast().contains("已有名为“体系”的模板"), screen.dialogs.asked.toString());
        assertEquals(1, own().size());
    }

    @Test
    void carriedOutTakenAwayAndBroughtInAgain(FxRobot robot) {
        screen.dialogs.typed = "体系";
        menu(robot, "scoring.keep");
        screen.dialogs.file = folders.resolve("体系.json");
        screen.dialogs.agrees = false;
        inForm(robot, form -> {
            choose(form, "体系");
            press(form, "scoring.templates.out");
            press(form, "scoring.templates.delete");
            assertEquals(List.of(), own());
            press(form, "scoring.templates.in");
            assertEquals("体系", list(form).getSelectionModel().getSelectedItem().name());
        });
        menu(robot, "scoring.adopt");
        assertEquals(1, own().size());
        assertTrue(screen.dialogs.asked.contains("体系.json"), screen.dialogs.asked.toString());
    }

    private static void press(Node form, String key) {
        form.lookupAll(".button")
            .stream()
            .map(javafx.scene.control.Button.class::cast)
            .filter(button -> button.getText().equals(Texts.get(key)))
            .findFirst()
            .orElseThrow()
            .fire();
    }

    @Test
    void whatIsNoTemplateIsRefusedWithASentence(FxRobot robot) throws Exception {
        screen.dialogs.file = Files.writeString(folders.resolve("坏.json"), "[]");
        inForm(robot, form -> press(form, "scoring.templates.in"));
        menu(robot, "scoring.adopt");
        assertInstanceOf(TemplateProblem.TemplateForeign.class, screen.dialogs.problems.getFirst());
        assertFalse(screen.year.undoLabelProperty().get().isPresent());
    }
}
