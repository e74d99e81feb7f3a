package org.selfeval.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.selfeval.problem.Defect;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.lock.UnlockPlace;
import org.selfeval.ui.recovery.RecoveryPlace;
import org.selfeval.ui.tasks.Tasks;

/** What is shown instead of the years where the data could not be opened. */
final class NotOpened {

    /** Tries again, closes the window, says what went wrong besides, tries a password. */
    record Ways(Runnable again, Runnable quit, Consumer<Exception> failed, UnlockPlace.Unlocker unlock) {}

    private NotOpened() {}

    static Place place(Exception failure, Shell.Opener opener, Ways ways, Tasks tasks, Dialogs dialogs) {
        if (failure instanceof ProblemException expected
                && expected.problem() instanceof StoreProblem.StoreDamaged damage) {
            return new RecoveryPlace(damage, new RecoveryPlace.Ways(() -> opener.recover(damage, Optional.empty()),
                    ways.again(), ways.quit(), ways.failed()), tasks, dialogs);
        }
        if (failure instanceof ProblemException expected
                && expected.problem() instanceof KeyProblem.PasswordNeeded) {
            return new UnlockPlace(Texts.get("unlock.title"), ways.unlock(), ways.failed());
        }
        return WaitingPlace.failed(sentence(failure), ways.again());
    }

    private static String sentence(Exception failure) {
        if (failure instanceof ProblemException expected) {
            return expected.problem().sentence().toString();
        }
        Defects.log(failure);
        return Texts.get("shell.failed.advice", Defect.code(failure));
    }
}
