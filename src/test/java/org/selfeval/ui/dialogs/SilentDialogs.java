package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.selfeval.problem.Problem;

/** Dialogs that answer as they were told to and note what they were asked. */
public class SilentDialogs implements Dialogs {

    public final List<String> asked = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public final List<Path> opened = new ArrayList<>();
    public boolean agrees = true;
    public BiConsumer<String, String> defects = (code, details) -> {
        throw new AssertionError(details);
    };
    public Path file;
    /** What a person does in a form before answering. */
    public Consumer<Node> person = form -> {};
    /** What the button of the last form said in the end. */
    public String button;
    /** What is typed where a line of text is asked for; null leaves what stands there. */
    public String typed;
    /** Whether nobody is there to answer. */
    private boolean locked;
    /** The forms that were shown. */
    public final List<Node> shown = new ArrayList<>();

    @Override
    public boolean confirm(String title, String question, String action) {
        asked.add(question);
        return agrees && !locked;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void defect(String code, String details) {
        defects.accept(code, details);
    }

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        asked.add(title);
        shown.add(content);
        person.accept(content);
        return agrees && !locked ? Optional.of(result.get()) : Optional.empty();
    }

    @Override
    public <T> Optional<T> form(String title, Node content, ObservableValue<String> action,
            ObservableBooleanValue possible, Supplier<T> result) {
        asked.add(title);
        person.accept(content);
        button = action.getValue();
        return agrees && !locked && possible.get() ? Optional.of(result.get()) : Optional.empty();
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        asked.add(question);
        return agrees && !locked ? Optional.of(typed == null ? initial : typed) : Optional.empty();
    }

    @Override
    public void page(String title, Node content) {
        asked.add(title);
    }

    @Override
    public void lock(boolean nobodyThere) {
        locked = nobodyThere;
        asked.add(nobodyThere ? "locked" : "unlocked");
    }

    @Override
    public void show(Path which) {
        asked.add(which.toString());
        opened.add(which);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return Optional.ofNullable(file);
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        return openFile(title, kind).stream().toList();
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, String suggestedName) {
        asked.add(suggestedName);
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> folder(String title) {
        asked.add(title);
        return Optional.ofNullable(file);
    }
}
