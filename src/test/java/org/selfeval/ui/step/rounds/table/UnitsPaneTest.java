package org.selfeval.ui.step.rounds.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UnitsPaneTest {

    /** What a window of 1366 pixels leaves for the table beside rounds and scores. */
    private static final double WIDTH = 562;

    @Start
    void start(Stage stage) {
        YearBuilder year = YearBuilder.blank();
        Round round = year.add(Round.TYPE, year.single(Overview.TYPE));
        Group group = year.add(Group.TYPE, round, Group.NAME, "固定巡察组");
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "区委党校", InspectedUnit.LEVEL, UnitLevel.GRASSROOTS,
                InspectedUnit.COUNT, 1, InspectedUnit.GROUP, group.id(), InspectedUnit.REPORTS_FORMED, 103);
        UnitsPane pane = new UnitsPane(
                StepContexts.of(OpenYears.of(year.build()), new SilentDialogs(), new ToastLayer()), round.id());
        StackPane place = new StackPane(pane);
        place.getStyleClass().add("round-tabs");
        place.getStylesheets().add(SelfEvalApp.class.getResource("step/rounds/rounds.css").toExternalForm());
        Scene scene = new Scene(place, WIDTH, 400);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static List<String> written(FxRobot robot) {
        return robot.lookup(".table-cell")
            .queryAllAs(TableCell.class)
            .stream()
            .filter(cell -> !cell.isEmpty() && cell.lookup(".text") instanceof Text text && !text.getText().isEmpty())
            .map(cell -> ((Text) cell.lookup(".text")).getText())
            .toList();
    }

    @Test
    void levelAndGroupAreReadWholeBesideTheFigures(FxRobot robot) {
        assertEquals(List.of("区委党校", "村（社区）级", "1", "固定巡察组", "103"), written(robot));
    }

    @Test
    void whereTheProblemsAreEnteredIsSaidInTheirCell(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryAs(TableView.class);
        Label note = robot.lookup(".cell-note").queryAs(Label.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getFocusModel().focus(0);
        });
        robot.push(KeyCode.HOME);
        assertFalse(note.isVisible());

        for (int column = 0; column < 6; column++) {
            robot.push(KeyCode.RIGHT);
        }
        assertTrue(note.isVisible());
        assertEquals(Texts.get("rounds.unit.foundWhy"), note.getText());
    }
}
