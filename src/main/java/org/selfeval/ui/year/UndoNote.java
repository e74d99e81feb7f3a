package org.selfeval.ui.year;

import org.selfeval.model.Evaluation;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;

/**
 * A note on what was just done that offers to take it back. The note may stand for a while: what was done since, a draft
 * included, is not taken back in its place.
 */
public final class UndoNote {

    private UndoNote() {}

    /** Tells of the newest step of the year. */
    public static void show(OpenYear year, Toasts toasts, String text) {
        Evaluation done = year.evaluation();
        toasts.show(text, Texts.get("year.undo"), () -> {
            year.commitDrafts();
            if (done.equals(year.evaluation())) {
                year.undo();
            } else {
                toasts.show(Texts.get("year.undoLater"));
            }
        });
    }
}
