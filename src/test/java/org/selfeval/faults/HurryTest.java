package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.check.WizardStep;
import org.selfeval.library.Library;
import org.selfeval.library.NewYears;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who goes from step to step and from year to year before anything is on the disk loses nothing by it. */
@ExtendWith(ApplicationExtension.class)
class HurryTest {

    private static final int TURNS = 2;

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void whatIsTypedBetweenTwoStepsAndTwoYearsIsSavedInItsYear() throws Exception {
        List<String> years;
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            NewYears begun = library.beginnings();
            years = List.of(begun.example(),
                    begun.begin(2021, "甲", new NewYears.Start.Blank(Templates.builtIn().getFirst())));
        }
        try (FaultWindow window = new FaultWindow(stage, folder, Clock.systemUTC())) {
            for (int turn = 0; turn < TURNS; turn++) {
                String lead = "第" + turn;
                window.await("#years");
                window.open(years.get(turn % 2));
                FaultWindow.ui(() -> {
                    for (WizardStep step : List.of(WizardStep.TEXTS, WizardStep.FUNDS)) {
                        press(WizardStep.OVERVIEW);
                        TextField field = (TextField) stage.getScene().lookup("#lead");
                        field.requestFocus();
                        field.setText(lead + step);
                        press(step);
                    }
                    window.home();
                });
            }
            window.await("#years");
            assertEquals(List.of(), window.details);
            window.afterwards();
        }
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            List<Evaluation> found = library.read(years);
            assertEquals(List.of("第0FUNDS", "第1FUNDS"),
                    found.stream().map(Evaluation::overview).map(Overview::lead).map(Objects::toString).toList());
        }
    }

    private void press(WizardStep step) {
        ((Button) stage.getScene().lookup("#step-" + (step.ordinal() + 1))).fire();
    }
}
