package org.selfeval.ui.step.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.evidence.EvidenceDesk;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;

/** Step 6 over the example year in a scene of its own, its dialogs beside it. */
final class ScoringScreen {

    final OpenYear year;
    final ActingDialogs dialogs = new ActingDialogs();
    final ToastLayer toasts = new ToastLayer();
    final List<FieldRef> jumps = new ArrayList<>();
    final ScoringStep step;

    ScoringScreen(Stage stage, Path folder) {
        this(stage, folder, Example.year2020());
    }

    ScoringScreen(Stage stage, Path folder, Evaluation shown) {
        year = OpenYears.of(shown);
        step = new ScoringStep(new StepContext(year, new SameThreadTasks(), dialogs, toasts, jumps::add,
                new Templates(folder, () -> Cover.NONE), new EvidenceDesk(StepContexts.NO_EVIDENCE)));
        Scene scene = new Scene(new StackPane(new HBox(step.node(), dialogs.place), toasts), 1300, 760);
        scene.getStylesheets()
            .setAll(Objects.requireNonNull(SelfEvalApp.class.getResource("light.css")).toExternalForm(),
                    Objects.requireNonNull(SelfEvalApp.class.getResource("selfeval.css")).toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    Indicator line(Metric metric) {
        return year.evaluation().indicators().stream().filter(one -> one.metric() == metric).findFirst().orElseThrow();
    }

    List<Metric> order() {
        return year.evaluation().indicators().stream().map(Indicator::metric).toList();
    }

    ScoreTable table() {
        return (ScoreTable) step.node().lookup(".score-table");
    }

    void choose(FxRobot robot, Metric metric) {
        robot.interact(() -> {
            table().requestFocus();
            table().select(line(metric).id());
        });
    }

    /** A row of the table as it is shown. */
    Node row(int index) {
        TableView<?> shown = table();
        return shown.lookupAll(".table-row-cell")
            .stream()
            .filter(ScoreRow.class::isInstance)
            .filter(row -> ((ScoreRow) row).getIndex() == index)
            .findFirst()
            .orElseThrow();
    }
}
