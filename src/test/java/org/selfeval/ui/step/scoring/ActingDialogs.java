package org.selfeval.ui.step.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.selfeval.problem.Problem;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileKind;

/** Dialogs whose forms are shown in a pane of the test's scene and filled in by the test before they are agreed to. */
final class ActingDialogs implements Dialogs {

    final List<String> asked = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final StackPane place = new StackPane();
    boolean agrees = true;
    String typed = "";
    Path file;
    private Consumer<Node> acts = form -> {};

    /** What the person does in the next form. */
    void inForm(Consumer<Node> action) {
        acts = action;
    }

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
        place.getChildren().setAll(content);
        place.applyCss();
        place.layout();
        acts.accept(content);
        return agrees ? Optional.of(result.get()) : Optional.empty();
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        asked.add(question);
        return agrees ? Optional.of(typed.isEmpty() ? initial : typed) : Optional.empty();
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
