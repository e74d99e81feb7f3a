package org.selfeval.ui.shell;

import java.time.Duration;
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
import org.selfeval.ui.home.HomePlace;
import org.selfeval.ui.lock.CodeHandOver;
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
     * How what the window shows is put out of sight and brought back.
     *
     * @param commit keeps what is being typed
     * @param place what was there, or has come since
     */
    record Curtain(Frame frame, Runnable commit, Supplier<Place> place) {}

    private static final Duration AGAIN = Duration.ofSeconds(30);

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

    /** What asks for the password just now. */
    private Optional<UnlockPlace> asking = Optional.empty();

    /** What a right password leads to. */
    private Runnable onward = this::open;

    Guard(Library library, Tasks tasks, Dialogs dialogs, Toasts toasts, Preferences preferences, Curtain curtain,
            Consumer<Throwable> defects) {
        this.library = library;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.preferences = preferences;
        this.curtain = curtain;
        this.defects = defects;
        actions = new PasswordActions(library.protection(), tasks, dialogs, toasts,
                new PagePrinter(tasks, curtain.frame()::window, this::failed)::print, defects);
        curtain.frame().setLines(this::offer);
        lock = new Lock(library.protection(), preferences, library.clock(), tasks, this::lock);
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            defects.accept(failure);
        }
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

    /** A new password that is just being set is given up: whoever comes by could set one. */
    private void lock() {
        if (asking.isPresent()) {
            return;
        }
        if (!actions.isSet()) {
            toasts.show(Texts.get("lock.noPassword"), Texts.get("password.set"), () -> actions.set(() -> {}));
            return;
        }
        onward = locked ? onward : this::open;
        locked = true;
        try {
            curtain.commit().run();
        } finally {
            // Whatever is wrong with what is being typed.
            hide();
        }
    }

    private void hide() {
        UnlockPlace place = new UnlockPlace(Texts.get("lock.title"), this::unlock, defects::accept);
        asking = Optional.of(place);
        curtain.frame().showAlone(place);
        dialogs.lock(true);
        List.copyOf(Window.getWindows())
            .stream()
            .filter(PopupWindow.class::isInstance)
            .forEach(Window::hide);
        CodeHandOver.forgetCopied();
        clearOpened();
    }

    /** After what is still being opened; one that another program holds is tried again as long as the window is locked. */
    private void clearOpened() {
        tasks.run(library.evidence()::clearOpened, none -> {
            if (!none) {
                tasks.later(AGAIN, () -> {
                    if (asking.isPresent()) {
                        clearOpened();
                    }
                });
            }
        }, defects::accept);
    }

    /** The window was to be closed and is not, since something would be lost: who is locked out is told so. */
    void stays() {
        asking.ifPresent(place -> place.say(Texts.get("lock.unsaved")));
    }

    private void unlock(Secret secret, Consumer<Exception> failed) {
        tasks.run(() -> {
            library.protection().check(secret);
            return secret;
        }, right -> goOn(right, onward), failed);
    }

    private void open() {
        curtain.frame().show(curtain.place().get());
    }

    /** Goes on at once, or, after a recovery code, when there is a new password. */
    void goOn(Secret secret, Runnable then) {
        onward = then;
        asking = Optional.empty();
        if (secret instanceof Secret.Password) {
            finish();
            return;
        }
        locked = true;
        curtain.frame().showAlone(new NewPasswordPlace((password, failed) -> tasks.run(() -> {
            library.protection().change(secret, password);
            return password;
        }, changed -> {
            if (asking.isEmpty()) {
                finish();
            }
        }, failed), defects::accept));
    }

    private void finish() {
        boolean was = locked;
        locked = false;
        onward.run();
        if (was) {
            dialogs.lock(false);
        }
    }

    /** The settings' part for the password. */
    Node settings() {
        return new PasswordPane(actions, preferences).node();
    }

    /** Offers a password above the years, where none is set and none was offered yet. */
    private Optional<Node> offer(Place place) {
        return !(place instanceof HomePlace) || actions.isSet() || preferences.get().offered()
                ? Optional.empty()
                : Optional.of(new PasswordOffer(wanted -> {
                    preferences.change(settings -> settings.withOffered());
                    curtain.frame().show(place);
                    if (wanted) {
                        actions.set(() -> {});
                    }
                }).node());
    }

    void close() {
        lock.close();
    }
}
