package org.selfeval.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.selfeval.problem.Problem;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.dialogs.WindowDialogs;

/**
 * The real dialogs, but for those that only the system has, and for that of a defect, which is noted. Now and then they
 * fail, so that whoever asked breaks off in the middle.
 */
final class MonkeyDialogs implements Dialogs {

    private final WindowDialogs real;
    private final Path folder;
    private final List<Throwable> defects;
    private final BooleanSupplier fails;

    /**
     * @param fails whether it fails, asked before a dialog is shown and after it was answered
     */
    MonkeyDialogs(Stage stage, Path folder, List<Throwable> defects, BooleanSupplier fails) {
        this.fails = fails;
        real = new WindowDialogs(() -> stage, new NoDesk());
        this.folder = folder;
        this.defects = defects;
    }

    private <T> T asked(Supplier<T> dialog) {
        mayFail();
        T answer = dialog.get();
        mayFail();
        return answer;
    }

    private void mayFail() {
        if (fails.getAsBoolean()) {
            throw new Planted();
        }
    }

    @Override
    public boolean confirm(String title, String question, String action) {
        return asked(() -> real.confirm(title, question, action));
    }

    @Override
    public void problem(Problem problem) {
        real.problem(problem);
    }

    @Override
    public void defect(String code, String details) {
        defects.add(new AssertionError(details));
    }

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        return asked(() -> real.form(title, content, action, result));
    }

    @Override
    public <T> Optional<T> form(String title, Node content, ObservableValue<String> action,
            ObservableBooleanValue possible, Supplier<T> result) {
        return asked(() -> real.form(title, content, action, possible, result));
    }

    @Override
    public void page(String title, Node content) {
        real.page(title, content);
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        return asked(() -> real.text(title, question, initial, action));
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        mayFail();
        return Optional.of(folder.resolve("monkey" + kind.extension()));
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        return List.of(folder.resolve("monkey" + kind.extension()));
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, String suggestedName) {
        return openFile(title, kind);
    }

    @Override
    public void lock(boolean nobodyThere) {
        real.lock(nobodyThere);
    }

    @Override
    public void show(Path file) {}

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
