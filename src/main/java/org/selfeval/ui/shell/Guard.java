package org.selfeval.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.selfeval.library.Library;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.Secret;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.lock.Lock;
import org.selfeval.ui.lock.NewPasswordPlace;
import org.selfeval.ui.lock.PagePrinter;
import org.selfeval.ui.lock.PasswordActions;
import org.selfeval.ui.lock.PasswordOffer;
import org.selfeval.ui.lock.PasswordPane;
import org.selfeval.ui.lock.UnlockPlace;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.tasks.Tasks;

/** What a password means for the window whose data is open: its lock, and the ways to set and to change it. */
final class Guard {

    /**
     * What the window shows is put out of sight and brought back.
     *
     * @param draw commits what is being typed, and shows nothing but a place
     * @param open shows what was there, or has come since
     */
    record Curtain(Consumer<Place> draw, Runnable open) {}

    private final Library library;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Preferences preferences;
    private final Curtain curtain;
    private final Consumer<Throwable> defects;
    private final PasswordActions actions;
    private final Lock lock;
    private boolean locked;

    Guard(Library library, Tasks tasks, Dialogs dialogs, Toasts toasts, Preferences preferences, Curtain curtain,
            Supplier<Window> window, Consumer<Throwable> defects) {
        this.library = library;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.preferences = preferences;
        this.curtain = curtain;
        this.defects = defects;
        actions = new PasswordActions(library.protection(), tasks, dialogs, toasts,
                new PagePrinter(tasks, window, this::failed)::print, defects);
        lock = new Lock(library.protection(), preferences, library.clock(), tasks, this::lock);
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            defects.accept(failure);
        }
    }

    /**
     * What is shown where the data is not open: the question for the password where that is all it takes.
     *
     * @param again tries again after a failure
     */
    static Place instead(Exception failure, UnlockPlace.Unlocker unlocker, Runnable again,
            Consumer<Throwable> defects) {
        boolean closed = failure instanceof ProblemException expected
                && expected.problem() instanceof KeyProblem.PasswordNeeded;
        return closed
                ? new UnlockPlace(Texts.get("unlock.title"), unlocker, defects::accept)
                : WaitingPlace.failed(failure, again);
    }

    /** Whether a failure means that the password is to be asked for again. */
    static boolean asksAgain(Exception failure) {
        return failure instanceof ProblemException expected && (expected.problem() instanceof KeyProblem.PasswordWrong
                || expected.problem() instanceof KeyProblem.CodeWrong
                || expected.problem() instanceof KeyProblem.TooEarly);
    }

    boolean isLocked() {
        return locked;
    }

    private void lock() {
        if (locked) {
            return;
        }
        if (!actions.isSet()) {
            toasts.show(Texts.get("lock.noPassword"), Texts.get("password.set"), () -> actions.set(() -> {}));
            return;
        }
        locked = true;
        curtain.draw().accept(new UnlockPlace(Texts.get("lock.title"), this::unlock, defects::accept));
        dialogs.lock(true);
        List.copyOf(Window.getWindows())
            .stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide);
    }

    private void unlock(Secret secret, Consumer<Exception> failed) {
        tasks.run(() -> {
            library.protection().check(secret);
            return secret;
        }, right -> goOn(right, this::open), failed);
    }

    private void open() {
        locked = false;
        curtain.open().run();
        dialogs.lock(false);
    }

    /** Goes on at once, or, after a recovery code, when there is a new password. */
    void goOn(Secret secret, Runnable then) {
        if (secret instanceof Secret.Password) {
            then.run();
            return;
        }
        curtain.draw().accept(new NewPasswordPlace((password, failed) -> tasks.run(() -> {
            library.protection().change(secret, password);
            return password;
        }, changed -> then.run(), failed), defects::accept));
    }

    /** The settings' part for the password. */
    Node settings() {
        return new PasswordPane(actions, preferences).node();
    }

    /** Offers a password, where none is set and none was offered yet. */
    Optional<Node> offer(Runnable answered) {
        return actions.isSet() || preferences.get().offered()
                ? Optional.empty()
                : Optional.of(new PasswordOffer(wanted -> {
                    preferences.change(settings -> settings.withOffered());
                    answered.run();
                    if (wanted) {
                        actions.set(() -> {});
                    }
                }).node());
    }

    void close() {
        lock.close();
    }
}
