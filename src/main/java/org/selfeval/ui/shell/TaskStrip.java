package org.selfeval.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.selfeval.text.Texts;
import org.selfeval.ui.tasks.Running;
import org.selfeval.ui.tasks.Tasks;

/** What lasts, each with how far it is and a way to stop it, above the notes; what is over in a moment is not shown. */
final class TaskStrip extends VBox {

    private static final Duration MOMENT = Duration.millis(200);

    TaskStrip(Tasks tasks) {
        getStyleClass().add("task-strip");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        tasks.running().addListener((ListChangeListener.Change<? extends Running> change) -> {
            while (change.next()) {
                change.getRemoved().forEach(over -> getChildren().removeIf(line -> line.getUserData() == over));
                change.getAddedSubList().forEach(begun -> show(tasks, begun));
            }
        });
    }

    private void show(Tasks tasks, Running running) {
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> {
            if (tasks.running().contains(running)) {
                getChildren().add(line(running));
            }
        });
        moment.play();
    }

    private static HBox line(Running running) {
        Label name = new Label(running.name());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fractionProperty());
        bar.setAccessibleText(running.name());
        Button cancel = new Button(Texts.get("dialog.cancel"));
        cancel.setAccessibleText(Texts.get("task.cancel", running.name()));
        cancel.setOnAction(event -> running.cancel());
        running.stoppingProperty().subscribe(stopping -> {
            cancel.setDisable(stopping);
            if (stopping) {
                name.setText(Texts.get("task.stopping", running.name()));
            }
        });
        HBox line = new HBox(name, bar, cancel);
        line.setUserData(running);
        line.getStyleClass().add("task");
        line.setMaxWidth(Region.USE_PREF_SIZE);
        return line;
    }
}
