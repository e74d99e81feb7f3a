package org.selfeval.ui.shell;

import java.time.Duration;
import org.selfeval.session.Owner;
import org.selfeval.ui.tasks.Tasks;

/** The UI thread as that of a session. */
record UiOwner(Tasks tasks) implements Owner {

    @Override
    public void execute(Runnable work) {
        tasks.onUi(work);
    }

    @Override
    public void later(Duration pause, Runnable work) {
        tasks.later(pause, work);
    }
}
