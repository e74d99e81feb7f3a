package org.selfeval.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.util.Subscription;
import org.selfeval.session.SaveState;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.tasks.Running;
import org.selfeval.ui.tasks.Tasks;
import org.selfeval.ui.year.OpenYear;

/**
 * The way out of what the window shows: once the person agrees, what was begun in the year is over, since its outcome belongs
 * to the year, and everything is on the disk. There is one at a time, the one that was asked for last.
 */
final class Leaving {

    private final Supplier<Place> place;
    private final Runnable stays;
    private final Supplier<Optional<OpenYear>> year;
    private final Tasks tasks;
    private final Toasts toasts;
    private Optional<Runnable> next = Optional.empty();
    private Subscription waiting = Subscription.EMPTY;

    /**
     * @param stays told where the person would rather stay
     */
    Leaving(Supplier<Place> place, Runnable stays, Supplier<Optional<OpenYear>> year, Tasks tasks, Toasts toasts) {
        this.place = place;
        this.stays = stays;
        this.year = year;
        this.tasks = tasks;
        this.toasts = toasts;
    }

    /** Goes on where the place has been left, or not at all where the person would rather stay. */
    void leave(Runnable then) {
        waiting.unsubscribe();
        next = Optional.empty();
        if (!place.get().leave()) {
            stays.run();
            return;
        }
        Optional<OpenYear> busy = year.get().filter(this::isBusy);
        if (busy.isEmpty()) {
            then.run();
            return;
        }
        next = Optional.of(then);
        running().ifPresent(begun -> toasts.show(Texts.get("year.leavesAfter", begun.name())));
        waiting = Subscription.combine(busy.get().saveStateProperty().subscribe((was, is) -> look()),
                // Work is over a moment before its outcome is told.
                tasks.running().subscribe(() -> tasks.onUi(this::look)));
    }

    private void look() {
        if (next.isPresent() && year.get().filter(this::isBusy).isEmpty()) {
            leave(next.get());
        }
    }

    private boolean isBusy(OpenYear open) {
        return open.saveStateProperty().get() instanceof SaveState.Saving || running().isPresent();
    }

    /** For what was asked to stop nobody waits. */
    private Optional<Running> running() {
        return tasks.running().stream().filter(begun -> !begun.stoppingProperty().get()).findFirst();
    }
}
