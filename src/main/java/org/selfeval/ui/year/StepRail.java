package org.selfeval.ui.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.check.Progress;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Evaluation;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.tasks.Latest;

/** The eight steps down the left side, each with how far it has come. */
public final class StepRail extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private record Line(Button button, Label badge, Label count) {}

    private final Map<WizardStep, Line> lines = new EnumMap<>(WizardStep.class);

    private Progress progress = new Progress(Set.of(), Map.of(), false);
    private WizardStep current;

    public StepRail() {
        getStyleClass().add("rail");
        setAccessibleText(Texts.get("year.steps"));
        for (WizardStep step : WizardStep.values()) {
            Label badge = new Label(Integer.toString(step.ordinal() + 1));
            badge.getStyleClass().add("badge");
            Label name = new Label(Step.title(step));
            Label count = new Label();
            count.getStyleClass().add("count");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox content = new HBox(badge, name, gap, count);
            content.getStyleClass().add("rail-content");
            Button button = new Button();
            button.setId("step-" + (step.ordinal() + 1));
            button.setGraphic(content);
            button.getStyleClass().setAll("rail-step");
            button.setMaxWidth(Double.MAX_VALUE);
            Tip.set(button, Texts.get("year.stepTip", Step.help(step), step.ordinal() + 1));
            content.prefWidthProperty().bind(button.widthProperty().subtract(20));
            lines.put(step, new Line(button, badge, count));
            getChildren().add(button);
        }
    }

    public void onChosen(Consumer<WizardStep> chosen) {
        lines.forEach((step, line) -> line.button().setOnAction(event -> chosen.accept(step)));
    }

    /** Follows how far the year has come. */
    public Subscription open(OpenYear year, Latest looking) {
        return year.checksProperty().subscribe(found -> look(year.evaluation(), found, looking));
    }

    /** After each change come its checks; looking through a large year takes longer than a keystroke may. */
    private void look(Evaluation year, List<Check> found, Latest looking) {
        looking.submit(() -> Progress.of(year, found), looked -> {
            progress = looked;
            show();
        });
    }

    /** Marks the step that is shown. */
    public void show(WizardStep step) {
        current = step;
        show();
    }

    private void show() {
        lines.forEach((step, line) -> {
            int open = progress.openIn(step);
            boolean begun = progress.begun().contains(step);
            boolean done = progress.done(step);
            boolean attention = begun && !done;
            line.button().pseudoClassStateChanged(CURRENT, step == current);
            line.button().pseudoClassStateChanged(DONE, done);
            line.button().pseudoClassStateChanged(OPEN, attention);
            line.badge().setText(step == current ? number(step) : done ? "✓" : attention ? "!" : number(step));
            line.count().setText(open > 0 ? Integer.toString(open) : "");
            line.button()
                .setAccessibleText(Texts.get(done ? "year.stepDone" : "year.stepOpen", number(step),
                        Step.title(step), open));
        });
    }

    private static String number(WizardStep step) {
        return Integer.toString(step.ordinal() + 1);
    }
}
