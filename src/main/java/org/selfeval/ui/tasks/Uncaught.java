package org.selfeval.ui.tasks;

import java.util.function.Consumer;
import javafx.application.Platform;

/** What nobody caught, on whatever thread. */
public final class Uncaught {

    private Uncaught() {}

    /** Tells of it on the UI thread, for as long as the program runs. */
    public static void tell(Consumer<Throwable> defects) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, defect) -> Platform.runLater(() -> defects.accept(defect)));
    }
}
