package org.selfeval.ui.year;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.archive.FileNames;
import org.selfeval.library.Packages;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.session.SaveState;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.step.StepContext;

/**
 * The question before a year is left of which not everything is on the disk. What cannot be written there can be carried
 * elsewhere, as a package of the year as it is in the window.
 */
final class LeaveUnsaved {

    private final StepContext context;
    private final ReadOnlyObjectProperty<SaveState> state;
    private final Label written = sentence();

    LeaveUnsaved(StepContext context) {
        this.context = context;
        state = context.year().saveStateProperty();
    }

    /** Whether the year is to be left all the same. */
    boolean agreed() {
        String title = Texts.get("year.leaveTitle");
        if (!(state.get() instanceof SaveState.Unsaved)) {
            return context.dialogs().confirm(title, Texts.get("year.leaveQuestion"), Texts.get("year.leave"));
        }
        Label sentence = sentence();
        sentence.textProperty().bind(told());
        Button elsewhere = new Button(Texts.get("year.leavePack"));
        elsewhere.setId("elsewhere");
        elsewhere.setOnAction(event -> pack());
        VBox content = new VBox(sentence, elsewhere, written);
        content.getStyleClass().add("form");
        ObservableValue<String> action = Bindings.createStringBinding(
                () -> Texts.get(state.get() instanceof SaveState.Saved ? "year.leaveNow" : "year.leave"), state);
        return context.dialogs().form(title, content, action, new SimpleBooleanProperty(true), () -> true).isPresent();
    }

    /** What could not be saved is tried again meanwhile, and may succeed before the question is answered. */
    private ObservableValue<String> told() {
        return Bindings.createStringBinding(() -> state.get() instanceof SaveState.Unsaved unsaved
                ? Texts.get("year.leaveUnsaved", unsaved.edits(), unsaved.problem().sentence())
                : Texts.get("year.leaveSaved"), state);
    }

    private static Label sentence() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void pack() {
        Evaluation year = context.year().evaluation();
        String name = FileNames.of(YearPlace.title(year.overview())) + FileKind.YEAR_PACKAGE.extension();
        context.dialogs()
            .saveFile(Texts.get("year.leavePack"), FileKind.YEAR_PACKAGE, name)
            .ifPresent(file -> context
                .tasks()
                .run(() -> write(year, file), path -> written.setText(Texts.get("year.leavePacked", path)),
                        this::failed));
    }

    private Path write(Evaluation year, Path file) throws ProblemException {
        Packages.write(year, file, context.templates().dataFolder());
        return file;
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            written.setText(expected.problem().sentence().toString());
        } else {
            throw new IllegalStateException("a defect in writing a package elsewhere", failure);
        }
    }
}
