package org.selfeval.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import org.selfeval.check.WizardStep;
import org.selfeval.library.Library;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.key.Secret;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.session.Session;
import org.selfeval.text.Texts;
import org.selfeval.ui.backup.AutoBackup;
import org.selfeval.ui.backup.SecondCopies;
import org.selfeval.ui.compare.ComparePlace;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.home.DeletedYears;
import org.selfeval.ui.home.HomePlace;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.settings.SettingsButton;
import org.selfeval.ui.settings.SettingsForm;
import org.selfeval.ui.tasks.Running;
import org.selfeval.ui.tasks.Tasks;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.YearPlace;

/** Shows one place at a time: the years, or one of them. The data is opened beside it, so that the window comes first. */
public final class Shell {

    /** Opens the years of the data folder, with what a person gave where a password is set; asked off the UI thread. */
    @FunctionalInterface
    public interface Opener {
        Library open(Optional<Secret> secret) throws ProblemException;

        /** Takes the folder for seeing what can be had of a damaged store, and of backups that lie where a person says. */
        default Recovery recover(StoreProblem.StoreDamaged damage, Optional<Secret> secret, Optional<Path> backups)
                throws ProblemException {
            throw new ProblemException(damage);
        }
    }

    private final Path folder;
    private final Opener opener;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final Defects defects;
    private final ToastLayer toasts = new ToastLayer();
    private final Frame frame;
    private final Leaving leaving;
    private final DeletedYears deleted = new DeletedYears();
    private Library library;
    private Place place = WaitingPlace.opening();
    private Session session;
    /** The id of the year that was asked for last. */
    private String opening = "";
    private OpenYear year;
    private Guard guard;
    private SecondCopies copies;
    private AutoBackup backups;
    private Look look;

    public Shell(Path folder, Opener opener, Tasks tasks, Dialogs dialogs, Preferences preferences) {
        this.folder = folder;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.preferences = preferences;
        defects = new Defects(dialogs, tasks);
        frame = new Frame(new TaskStrip(tasks), toasts);
        leaving = new Leaving(() -> place, this::stays, this::year, tasks, toasts);
        frame.root().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        frame.root().addEventHandler(SettingsButton.WANTED, event -> settings());
        show(place);
    }

    public Parent root() {
        return frame.root();
    }

    /** The window's look ends with it. */
    public void dress(Look dress) {
        look = dress;
    }

    /** The year that is open, if one is. */
    public Optional<OpenYear> year() {
        return Optional.ofNullable(year);
    }

    /** Opens the data, asking for the password where one is set, then shows the years. */
    public void open() {
        show(WaitingPlace.opening());
        open(Optional.empty(), this::notOpened);
    }

    private void open(Optional<Secret> secret, Consumer<Exception> refused) {
        tasks.run(() -> opener.open(secret), opened -> {
            library = opened;
            preferences.own(library.protection()::cover);
            copies = new SecondCopies(opened.backups(), preferences, tasks, opened.clock(), toasts);
            backups = new AutoBackup(opened.backups(), copies, tasks, opened.clock(), toasts);
            copies.bring();
            guard = new Guard(library, tasks, dialogs, toasts, preferences,
                    new Guard.Curtain(frame, () -> year().ifPresent(OpenYear::commitDrafts), () -> place),
                    this::defect);
            secret.ifPresentOrElse(given -> guard.goOn(given, this::home), this::home);
        }, failure -> (Guard.asksAgain(failure) ? refused : (Consumer<Exception>) this::notOpened).accept(failure));
    }

    private void notOpened(Exception failure) {
        show(new NotOpened(opener, new NotOpened.Ways(this::show, this::open, this::quit, this::failed,
                (secret, refused) -> open(Optional.of(secret), refused)), tasks, dialogs)
            .place(failure));
    }

    /** Shows the years, the one that was open last chosen, once everything is on the disk: they are read from there. */
    public void home() {
        leave(() -> {
            remember();
            leaveYear();
            // What they offer belongs to the year that is left, and would write beside whoever opens it next.
            toasts.clear();
            backups.leave();
            show(new HomePlace(folder, library, copies, tasks, dialogs, toasts, ways(), deleted,
                    preferences.get().year()));
        });
    }

    private void stays() {
        if (guard != null) {
            guard.stays();
        }
    }

    private void leaveYear() {
        if (year != null) {
            session.close();
            year = null;
        }
    }

    private HomePlace.Ways ways() {
        return new HomePlace.Ways() {
            @Override
            public void open(String id) {
                openYear(id);
            }

            @Override
            public void open(String id, FieldRef field) {
                openYear(id, opened -> opened.jump(field));
            }

            @Override
            public void compare(List<String> ids) {
                if (mayOpen("")) {
                    tasks.run(Texts.get("compare.waiting"), progress -> library.read(ids),
                            years -> Shell.this.show(new ComparePlace(years, tasks, toasts, Shell.this::home)),
                            Shell.this::failed);
                }
            }
        };
    }

    /** Opens one year, at the step where it was left. */
    public void openYear(String id) {
        WizardStep left = preferences.get().step(id);
        openYear(id, opened -> opened.go(left));
    }

    /** Opens one year; {@code then} goes on in it. */
    private void openYear(String id, Consumer<YearPlace> then) {
        if (mayOpen(id)) {
            opening = id;
            tasks.run(Texts.get("shell.openingYear"), progress -> {
                Session session = library.session(id, new UiOwner(tasks), this::defect);
                progress.check();
                return session;
            }, session -> then.accept(showYear(session)), this::failed);
        }
    }

    /** One thing after the other, and none over a year that is open. Only who asks twice for one year need not be told. */
    private boolean mayOpen(String id) {
        Optional<String> busy = tasks.running().stream().map(Running::name).findFirst();
        busy.filter(name -> !id.equals(opening) || !name.equals(Texts.get("shell.openingYear")))
            .ifPresent(name -> toasts.show(Texts.get("shell.notOpened", name)));
        return busy.isEmpty() && year == null;
    }

    private YearPlace showYear(Session begun) {
        session = begun;
        year = new OpenYear(session, library.files(session.evaluation().id()), tasks, library::today,
                // What a change runs into is said without stopping the person.
                problem -> toasts.show(problem.sentence().toString()));
        backups.watch(session);
        YearPlace opened = new YearPlace(year, tasks, dialogs, toasts, library.templates(), library.evidence(),
                this::home);
        show(opened);
        remember();
        return opened;
    }

    private void remember() {
        if (place instanceof YearPlace open) {
            String id = year.evaluation().id();
            preferences.change(settings -> settings.withPlace(id, open.current()));
        }
    }

    private void settings() {
        dialogs.page(Texts.get("settings.button"), new SettingsForm(preferences, dialogs::show, folder,
                Optional.ofNullable(guard).map(Guard::settings))
            .node());
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            defect(failure);
        }
    }

    /** Tells of a failure that nobody expected. */
    public void defect(Throwable defect) {
        defects.tell(defect);
    }

    private void show(Place other) {
        place.close();
        place = other;
        if (guard == null || !guard.isLocked()) {
            frame.show(other);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.Q) {
            quit();
            key.consume();
        } else if (key.isConsumed() || (guard != null && guard.isLocked())) {
            return;
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.COMMA) {
            settings();
            key.consume();
        } else if (key.getCode() == KeyCode.F6 && toasts.focus()) {
            key.consume();
        } else {
            place.pressed(key);
        }
    }

    private void quit() {
        Event.fireEvent(frame.window(), new WindowEvent(frame.window(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** Goes on once the person leaves and everything is on the disk, or not at all where the person would rather stay. */
    public void leave(Runnable then) {
        leaving.leave(then);
    }

    /** Closes the place and the data. */
    public void close() {
        remember();
        preferences.close();
        look.close();
        if (guard != null) {
            guard.close();
        }
        place.close();
        place = WaitingPlace.opening();
        if (library != null) {
            try {
                backups.close();
            } finally {
                closeLibrary();
            }
        }
    }

    private void closeLibrary() {
        try {
            library.close();
        } catch (ProblemException e) {
            Defects.log(e);
        }
    }
}
