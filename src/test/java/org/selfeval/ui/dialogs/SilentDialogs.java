package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.selfeval.problem.Problem;

/** Dialogs that answer as they were told to and note what they were asked. */
public final class SilentDialogs implements Dialogs {

    public final List<String> asked = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public final List<Path> opened = new ArrayList<>();
    public boolean agrees = true;
    public Path file;
    public String text;

    @Override
    public boolean confirm(String title, String question, String action) {
        asked.add(question);
        return agrees;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void defect(String code, String details) {
        throw new AssertionError(details);
    }

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        asked.add(title);
        return agrees ? Optional.of(result.get()) : Optional.empty();
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        asked.add(question);
        return agrees ? Optional.of(text == null ? initial : text) : Optional.empty();
    }

    @Override
    public void open(Path place) {
        opened.add(place);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, String suggestedName) {
        asked.add(suggestedName);
        return Optional.ofNullable(file);
    }
}
