package org.selfeval.ui;

import java.util.function.Consumer;
import javafx.stage.Stage;
import org.selfeval.ui.tasks.Tasks;

/** Brings the window before all others when a second start asks for it. */
final class Foreground {

    private Foreground() {}

    /** What runs the answer it is given once the window is in front; for any thread. A closed window does not answer. */
    static Consumer<Runnable> of(Stage stage, Tasks tasks) {
        return answer -> tasks.onUi(() -> {
            if (stage.isShowing()) {
                front(stage);
                answer.run();
            }
        });
    }

    private static void front(Stage stage) {
        stage.setIconified(false);
        // Systems keep a program in the background from pushing itself forward; being above all others is allowed to it.
        boolean above = stage.isAlwaysOnTop();
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(above);
    }
}
