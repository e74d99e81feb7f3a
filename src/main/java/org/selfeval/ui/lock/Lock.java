package org.selfeval.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.selfeval.safety.Protection;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.Tasks;

/**
 * Decides when the window is to be locked: by Ctrl+L in whichever of its windows, and after a time without a key or the
 * mouse. A computer that slept meanwhile has had no input either.
 */
public final class Lock {

    private static final Duration LOOKS = Duration.ofSeconds(5);

    private final Protection protection;
    private final Preferences preferences;
    private final Clock clock;
    private final Tasks tasks;
    private final Runnable wanted;
    private final EventHandler<InputEvent> watch = this::seen;
    private final ListChangeListener<Window> windows = this::changed;
    private Instant last;
    private boolean closed;

    /**
     * @param wanted locks the window; with a password it comes by itself, without one by Ctrl+L alone
     */
    public Lock(Protection protection, Preferences preferences, Clock clock, Tasks tasks, Runnable wanted) {
        this.protection = protection;
        this.preferences = preferences;
        this.clock = clock;
        this.tasks = tasks;
        this.wanted = wanted;
        last = clock.instant();
        Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, watch));
        Window.getWindows().addListener(windows);
        look();
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getRemoved().forEach(window -> window.removeEventFilter(InputEvent.ANY, watch));
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, watch));
        }
    }

    private void seen(InputEvent input) {
        last = clock.instant();
        if (input instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED && key.isShortcutDown()
                && key.getCode() == KeyCode.L) {
            key.consume();
            wanted.run();
        }
    }

    private void look() {
        if (!closed) {
            lockWhenIdle();
            tasks.later(LOOKS, this::look);
        }
    }

    /** A clock that was set back counts as input: the time without any cannot be told then. */
    void lockWhenIdle() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            last = now;
        }
        if (protection.isSet() && preferences.get().lockAfter().time().filter(this::passed).isPresent()) {
            last = now;
            wanted.run();
        }
    }

    private boolean passed(Duration time) {
        return !clock.instant().isBefore(last.plus(time));
    }

    /** Watches nothing any more. */
    public void close() {
        closed = true;
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, watch));
    }
}
