package org.selfeval.ui.shell;

import java.nio.file.Path;
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
            return recovery(damage, Optional.empty());
        }
        if (failure instanceof ProblemException expected
                && expected.problem() instanceof KeyProblem.PasswordNeeded) {
            return new UnlockPlace(Texts.get("unlock.title"), ways.unlock(), ways.failed());
        }
        return WaitingPlace.failed(sentence(failure), ways.again());
    }

    private Place recovery(StoreProblem.StoreDamaged damage, Optional<Path> backups) {
        return recovery(damage, backups, () -> opener.recover(damage, Optional.empty(), backups));
    }

    private Place recovery(StoreProblem.StoreDamaged damage, Optional<Path> backups, Tasks.Work<Recovery> begin) {
        return new RecoveryPlace(damage, new RecoveryPlace.Ways(begin,
                chosen -> ways.show().accept(recovery(damage, Optional.of(chosen))),
                () -> ways.show().accept(asking(damage, backups)), ways.again(), ways.quit(), ways.failed()), tasks,
                dialogs);
    }

    private Place asking(StoreProblem.StoreDamaged damage, Optional<Path> backups) {
        return new UnlockPlace(Texts.get("recovery.unlock"),
                (secret, failed) -> tasks.run(() -> opener.recover(damage, Optional.of(secret), backups),
                        begun -> ways.show().accept(recovery(damage, backups, () -> begun)), failed),
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
