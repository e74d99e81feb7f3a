package org.selfeval.faults;

import java.util.function.Consumer;
import org.selfeval.ui.tasks.HeldClockTasks;

/** The product's tasks, but that time passes when the test says so, and that work breaks off when it says so. */
final class FaultyTasks extends HeldClockTasks {

    private Error breaks;

    /** The next work ends so, on its own thread. */
    void breakOff(Error how) {
        breaks = how;
    }

    @Override
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Error how = breaks;
        breaks = null;
        super.run(() -> {
            if (how != null) {
                throw how;
            }
            return work.call();
        }, done, failed);
    }
}
