package org.selfeval.architecture.planted.ui.tasks;

import javafx.application.Platform;

/** Breaks nothing: here threads and JavaFX are at home. */
public final class Allowed {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
