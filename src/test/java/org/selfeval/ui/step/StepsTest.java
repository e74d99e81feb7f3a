package org.selfeval.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.Example;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StepsTest {

    /** Set by what finishing and archiving do, not by typing. */
    private static final Set<Field<?, ?>> NOT_TYPED = Set.of(Overview.STATE, Overview.STATE_REASON);

    private final OpenYear year = OpenYears.of(Example.year2020());
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 1000, 700));
        stage.show();
    }

    private Step make(WizardStep step) {
        Step made = Steps.make(step, StepContexts.of(year, new SilentDialogs(), new ToastLayer()));
        root.getChildren().setAll(made.node());
        root.layout();
        return made;
    }

    @Test
    void everyStepIsMadeFromItsFileAndSaysWhatItIsFor(FxRobot robot) {
        robot.interact(() -> {
            for (WizardStep which : WizardStep.values()) {
                Step step = make(which);
                assertFalse(Step.help(which).isBlank());
                step.close();
            }
        });
    }

    @Test
    void everyFileIsThere() {
        for (FxmlFile file : FxmlFile.values()) {
            assertNotNull(file.url());
        }
    }

    @Test
    void everyFieldOfEveryKindOfRowIsFound(FxRobot robot) {
        Map<RowType<?>, Row> firsts = new java.util.HashMap<>();
        year.evaluation().rows().forEach(row -> firsts.putIfAbsent(row.type(), row));
        List<String> lost = new ArrayList<>();
        robot.interact(() -> {
            Map<WizardStep, Step> steps = new EnumMap<>(WizardStep.class);
            for (Row row : firsts.values()) {
                for (Field<?, ?> field : row.type().fields()) {
                    WizardStep which = WizardStep.of(row, field);
                    Step step = steps.computeIfAbsent(which, this::make);
                    root.getChildren().setAll(step.node());
                    if (!NOT_TYPED.contains(field) && !step.focus(FieldRef.of(row, field))) {
                        lost.add(which + " " + field);
                    }
                }
            }
        });
        assertEquals(List.of(), lost);
    }
}
