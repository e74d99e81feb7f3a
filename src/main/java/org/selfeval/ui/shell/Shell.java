package org.selfeval.ui.shell;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.selfeval.library.Library;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.session.SaveState;
import org.selfeval.session.Session;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.home.HomePlace;
import org.selfeval.ui.tasks.Tasks;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.YearPlace;

/** Shows one place at a time: the years, or one of them. The data is opened beside it, so that the window comes first. */
public final class Shell {

    /** Opens the years of the data folder; asked off the UI thread. */
    @FunctionalInterface
    public interface Opener {
        Library open() throws ProblemException;
    }

    private final Path folder;
    private final Opener opener;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final StackPane root = new StackPane();
    private final StackPane shown = new StackPane();
    private final ToastLayer toasts = new ToastLayer();
    private Library library;
    private Place place = WaitingPlace.opening();
    private OpenYear year;

    public Shell(Path folder, Opener opener, Tasks tasks, Dialogs dialogs) {
        this.folder = folder;
        this.opener = opener;
        this.tasks = tasks;
        this.dialogs = dialogs;
        root.getChildren().setAll(shown, toasts);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show(place);
    }

    public Parent root() {
        return root;
    }

    /** Opens the data, then shows the years. */
    public void open() {
        show(WaitingPlace.opening());
        tasks.run(opener::open, opened -> {
            library = opened;
            home();
        }, failure -> show(WaitingPlace.failed(sentence(failure), this::open)));
    }

    private static String sentence(Exception failure) {
        return failure instanceof ProblemException expected
                ? expected.problem().sentence().toString()
                : Texts.get("shell.failed.advice");
    }

    /** Shows the years. */
    public void home() {
        if (place.leave()) {
            year = null;
            show(new HomePlace(folder, library, tasks, dialogs, toasts, this::openYear));
        }
    }

    /** Opens one year. */
    public void openYear(String id) {
        tasks.run(() -> library.session(id, tasks::onUi, this::defect), this::showYear, this::failed);
    }

    private void showYear(Session session) {
        year = new OpenYear(session, library.files(session.evaluation().id()), tasks, this::refused);
        show(new YearPlace(year, tasks, dialogs, toasts, this::home));
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            defect(failure);
        }
    }

    /** What a change ran into is said without stopping the person. */
    private void refused(Problem problem) {
        toasts.show(problem.sentence().toString());
    }

    /** Tells of a failure that nobody expected. */
    public void defect(Throwable defect) {
        Defects.tell(dialogs, tasks, defect);
    }

    private void show(Place other) {
        place.close();
        place = other;
        shown.getChildren().setAll(other.node());
    }

    private void pressed(KeyEvent key) {
        if (!key.isConsumed()) {
            place.pressed(key);
        }
    }

    /**
     * Ends the window by {@code close}, once everything is on the disk, or not at all where the person would rather stay.
     */
    public void end(Runnable close) {
        if (!place.leave()) {
            return;
        }
        if (year != null && year.saveStateProperty().get() instanceof SaveState.Saving) {
            Subscription[] waiting = new Subscription[1];
            waiting[0] = year.saveStateProperty().subscribe((was, is) -> {
                if (!(is instanceof SaveState.Saving)) {
                    waiting[0].unsubscribe();
                    end(close);
                }
            });
        } else {
            close.run();
        }
    }

    /** Closes the place and the data. */
    public void close() {
        place.close();
        place = WaitingPlace.opening();
        if (library != null) {
            try {
                library.close();
            } catch (ProblemException e) {
                Defects.log(e);
            }
        }
    }

    /** The keys of the whole window. */
    public static void sizeKeys(javafx.scene.Scene scene, Look look) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown()) {
                KeyCode code = key.getCode();
                if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
                    look.resize(1);
                } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
                    look.resize(-1);
                } else if (code == KeyCode.DIGIT0) {
                    look.usualSize();
                }
            }
        });
    }
}
