package org.selfeval.ui.dialogs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import org.selfeval.problem.Problem;

/** The dialogs that wait for an answer. While the window is locked nobody is there to give one. */
final class OpenDialogs {

    private final Deque<Dialog<?>> open = new ArrayDeque<>();
    private final List<Problem> missed = new ArrayList<>();
    private boolean locked;

    boolean isLocked() {
        return locked;
    }

    /** Shows a dialog and waits; empty at once where nobody is there. */
    Optional<ButtonType> ask(Dialog<ButtonType> dialog) {
        if (locked) {
            return Optional.empty();
        }
        open.push(dialog);
        try {
            return dialog.showAndWait();
        } finally {
            open.remove(dialog);
        }
    }

    /** A problem that could not be said, to be said later. */
    void miss(Problem problem) {
        missed.add(problem);
    }

    /** Gives up what is open. */
    void lock() {
        locked = true;
        List.copyOf(open).forEach(Dialog::close);
    }

    /** Somebody is there again, and is told what was missed. */
    void unlock(Consumer<Problem> told) {
        locked = false;
        List<Problem> now = List.copyOf(missed);
        missed.clear();
        now.forEach(told);
    }
}
