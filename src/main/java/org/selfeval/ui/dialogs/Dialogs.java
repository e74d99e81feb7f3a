package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.selfeval.problem.Problem;

/** What the window asks a person in a window of its own. All wait for the answer, on the UI thread. */
public interface Dialogs {

    /** Whether the action was chosen; {@code action} is what its button says. */
    boolean confirm(String title, String question, String action);

    /** Says an expected problem. */
    void problem(Problem problem);

    /** Says that something went wrong that should not; {@code code} is for support. */
    void defect(String code, String details);

    /** A form of its own; what it {@code result}s in where the action was chosen. */
    <T> Optional<T> form(String title, Node content, String action, Supplier<T> result);

    /**
     * As {@link #form(String, Node, String, Supplier)}, where what the button says, and whether it can be pressed, goes by
     * what the form holds.
     */
    <T> Optional<T> form(String title, Node content, ObservableValue<String> action, ObservableBooleanValue possible,
            Supplier<T> result);

    /** Something to look at, or to choose from at once; it can only be closed. */
    void page(String title, Node content);

    /** A line of text, such as a reason; empty where it was given up. */
    Optional<String> text(String title, String question, String initial, String action);

    Optional<Path> openFile(String title, FileKind kind);

    /** Several files at once; none where it was given up. */
    List<Path> openFiles(String title, FileKind kind);

    /** The system's own dialog asks before a file would be replaced. */
    Optional<Path> saveFile(String title, FileKind kind, String suggestedName);

    Optional<Path> folder(String title);

    /**
     * Gives up whatever is being asked just now, and whatever is asked as long as the window is locked: nobody is there to
     * answer.
     */
    void lock(boolean locked);

    /** Shows a file or a folder in the program that the system has for it. */
    void show(Path file);
}
