package org.selfeval.ui.step.scheme;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.model.scheme.Adoption;
import org.selfeval.model.tree.Edit;
import org.selfeval.scoring.Impact;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.session.Session;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.OpenYear;

/** A copy of the year to change in a dialog, and what its scores become; nothing of it is written before it is agreed. */
final class Trial implements AutoCloseable {

    private final StepContext context;
    private final OpenYear year;
    private final ImpactPane impact = new ImpactPane();
    private final Subscription watching;

    Trial(StepContext context) {
        this.context = context;
        context.year().commitDrafts();
        OpenYear real = context.year();
        year = new OpenYear(Session.trial(real.evaluation(), real.nextRowId()), real.files(), context.tasks(),
                real::today,
                problem -> context.toasts().show(problem.sentence().toString()));
        ScoreSheet before = Scorer.score(real.evaluation());
        watching = year.scoresProperty().subscribe(after -> impact.show(Impact.of(before, after)));
    }

    /** The copy. */
    OpenYear year() {
        return year;
    }

    /**
     * Shows the form with the impact below it, until it is given up or everything typed in it can be taken; then the year
     * becomes as the copy, in one step.
     *
     * @param label what the step is called
     * @param sound whether the form holds nothing that cannot be taken, besides what the copy refuses
     * @return whether it was agreed
     */
    boolean ask(String title, Node form, String action, String label, BooleanSupplier sound) {
        VBox content = new VBox(form, impact);
        content.getStyleClass().add("scheme-dialog");
        content.getStylesheets()
            .add(Trial.class.getResource("/org/selfeval/ui/step/scheme/scheme.css").toExternalForm());
        content.setPrefWidth(form.prefWidth(-1));
        VBox.setVgrow(form, Priority.ALWAYS);
        Optional<Boolean> whole;
        do {
            whole = context.dialogs().form(title, content, action, () -> {
                year.commitDrafts();
                return !year.drafts().refusedProperty().get() && sound.getAsBoolean();
            });
        } while (whole.isPresent() && !whole.get());
        if (whole.isEmpty()) {
            return false;
        }
        Edit edit = Adoption.difference(context.year().evaluation(), year.evaluation(), label);
        return !edit.isEmpty() && context.year().apply(edit);
    }

    @Override
    public void close() {
        watching.unsubscribe();
    }
}
