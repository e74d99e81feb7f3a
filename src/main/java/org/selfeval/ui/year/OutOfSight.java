package org.selfeval.ui.year;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.selfeval.check.WizardStep;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.session.Change;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.step.Step;

/** Says what undo and redo did where none of it is in the step that is shown, and leads there. */
final class OutOfSight {

    private final OpenYear year;
    private final Supplier<WizardStep> shown;
    private final Toasts toasts;
    private final Consumer<FieldRef> jump;

    private OutOfSight(OpenYear year, Supplier<WizardStep> shown, Toasts toasts, Consumer<FieldRef> jump) {
        this.year = year;
        this.shown = shown;
        this.toasts = toasts;
        this.jump = jump;
    }

    static Subscription watch(OpenYear year, Supplier<WizardStep> shown, Toasts toasts, Consumer<FieldRef> jump) {
        return year.onChange(new OutOfSight(year, shown, toasts, jump)::follow)::run;
    }

    private void follow(Change change) {
        say(change.edit(), "session.undone", year.redoLabelProperty().get(), "year.undoneElsewhere");
        say(change.edit(), "session.redone", year.undoLabelProperty().get(), "year.redoneElsewhere");
    }

    /** @param key by which an edit is labelled that undid, or did again, the step */
    private void say(Edit edit, String key, Optional<String> step, String saying) {
        if (step.filter(label -> edit.label().equals(Phrase.of(key, label).toString())).isPresent()) {
            Set<WizardStep> steps = EnumSet.noneOf(WizardStep.class);
            edit.changes().forEach(one -> steps.addAll(steps(one)));
            if (!steps.isEmpty() && !steps.contains(shown.get())) {
                FieldRef first = first(edit.changes().getFirst());
                toasts.show(Texts.get(saying, step.get(), Step.title(steps.iterator().next())),
                        Texts.get("year.goThere"), () -> jump.accept(first));
            }
        }
    }

    private static Set<WizardStep> steps(RowChange change) {
        Set<WizardStep> steps = EnumSet.noneOf(WizardStep.class);
        Row row = change.after() == null ? change.before() : change.after();
        for (Field<?, ?> field : change.type().fields()) {
            if (isTouched(change, field)) {
                steps.add(WizardStep.of(row, field));
            }
        }
        return steps;
    }

    private static boolean isTouched(RowChange change, Field<?, ?> field) {
        return change.before() == null || change.after() == null
                || !Objects.equals(field.getFrom(change.before()), field.getFrom(change.after()));
    }

    private static FieldRef first(RowChange change) {
        for (Field<?, ?> field : change.type().fields()) {
            if (isTouched(change, field)) {
                return new FieldRef(change.id(), field);
            }
        }
        return new FieldRef(change.id(), change.type().fields().getFirst());
    }
}
