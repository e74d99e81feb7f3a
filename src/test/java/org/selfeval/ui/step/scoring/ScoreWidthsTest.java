package org.selfeval.ui.step.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.exchange.Example;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.SettingsFile;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What can be read in step 6 in a window of 1366 pixels. */
@ExtendWith(ApplicationExtension.class)
class ScoreWidthsTest {

    /** What the window leaves beside steps and scores where letters are largest. */
    private static final double WIDTH = 740;

    private final Preferences preferences = new Preferences(new SettingsFile(Path.of("none")), new SameThreadTasks());
    private ScoringStep step;

    @Start
    void start(Stage stage) {
        step = new ScoringStep(
                StepContexts.of(OpenYears.of(Example.year2020()), new SilentDialogs(), new ToastLayer()));
        Scene scene = new Scene(new StackPane(step.node()), WIDTH, 560);
        Looks.on(scene, preferences);
        stage.setScene(scene);
        stage.show();
    }

    private static List<String> written(FxRobot robot, String query) {
        return robot.lookup(query)
            .queryAll()
            .stream()
            .flatMap(ScoreWidthsTest::text)
            .map(Text::getText)
            .filter(text -> !text.isEmpty())
            .toList();
    }

    private static Stream<Text> text(Node node) {
        return node.lookup(".text") instanceof Text text ? Stream.of(text) : Stream.empty();
    }

    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void headsAndFiguresAreNeitherCutNorBroken(LetterSize letters, FxRobot robot) {
        robot.interact(() -> preferences.change(settings -> settings.withLetters(letters)));
        robot.interact(() -> step.node().getScene().getRoot().layout());

        List<String> heads = written(robot, ".score-table .column-header .label");
        assertTrue(heads.size() >= 6, heads::toString);
        assertEquals(List.of(), heads.stream().filter(head -> head.contains("...") || head.contains("…")).toList());
        List<String> figures = written(robot, ".score-table .figure .score-cell");
        assertTrue(figures.size() >= 4, figures::toString);
        assertEquals(List.of(), figures.stream().filter(figure -> !figure.matches("[\\d.]+")).toList());
    }
}
