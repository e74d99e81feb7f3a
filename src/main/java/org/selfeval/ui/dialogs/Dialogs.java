package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** A line of text, such as a reason; empty where it was given up. */
    Optional<String> text(String title, String question, String initial, String action);

    /** Opens a file in the program the system has for it, or shows a folder. */
    void open(Path place);

    Optional<Path> openFile(String title, FileKind kind);

    /** The system's own dialog asks before a file would be replaced. */
    Optional<Path> saveFile(String title, FileKind kind, String suggestedName);
}
