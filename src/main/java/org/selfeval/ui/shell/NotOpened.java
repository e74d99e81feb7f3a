package org.selfeval.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.selfeval.problem.Defect;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.lock.UnlockPlace;
import org.selfeval.ui.recovery.RecoveryPlace;
import org.selfeval.ui.tasks.Tasks;

/** What is shown instead of the years where the data could not be opened. */
record NotOpened(Shell.Opener opener, Ways ways, Tasks tasks, Dialogs dialogs) {

    /** Shows another place, tries again, closes the window, says what went wrong besides, tries a password. */
    record Ways(Consumer<Place> show, Runnable again, Runnable quit, Consumer<Exception> failed,
            UnlockPlace.Unlocker unlock) {}

    Place place(Exception failure) {
        if (failure instanceof ProblemException expected
                && expected.problem() instanceof StoreProblem.StoreDamaged damage) {
            return recovery(damage, () -> opener.recover(damage, Optional.empty()));
        }
        if (failure instanceof ProblemException expected
                && expected.problem() instanceof KeyProblem.PasswordNeeded) {
            return new UnlockPlace(Texts.get("unlock.title"), ways.unlock(), ways.failed());
        }
        return WaitingPlace.failed(sentence(failure), ways.again());
    }

    private Place recovery(StoreProblem.StoreDamaged damage, Tasks.Work<Recovery> begin) {
        return new RecoveryPlace(damage, new RecoveryPlace.Ways(begin, () -> ways.show().accept(asking(damage)),
                ways.again(), ways.quit(), ways.failed()), tasks, dialogs);
    }

    private Place asking(StoreProblem.StoreDamaged damage) {
        return new UnlockPlace(Texts.get("recovery.unlock"),
                (secret, failed) -> tasks.run(() -> opener.recover(damage, Optional.of(secret)),
                        begun -> ways.show().accept(recovery(damage, () -> begun)), failed),
                ways.failed());
    }

    private static String sentence(Exception failure) {
        if (failure instanceof ProblemException expected) {
            return expected.problem().sentence().toString();
        }
        Defects.log(failure);
        return Texts.get("shell.failed.advice", Defect.code(failure));
    }
}
