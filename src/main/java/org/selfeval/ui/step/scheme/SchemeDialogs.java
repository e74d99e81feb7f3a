package org.selfeval.ui.step.scheme;

import java.util.List;
import java.util.Optional;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.UndoNote;

/** Asks for changes of the scheme, each with what it does to the scores before it is made. */
public final class SchemeDialogs {

    private final StepContext context;

    public SchemeDialogs(StepContext context) {
        this.context = context;
    }

    /** All weights at once. */
    public void reweigh() {
        try (Trial trial = new Trial(context)) {
            WeightsForm form = new WeightsForm(trial.year());
            trial.ask(Texts.get("scoring.reweigh"), form, Texts.get("scoring.reweigh.action"),
                    Texts.get("scoring.edit.reweigh"), form::sound);
        }
    }

    /** The rule of one indicator, by example. */
    public void rule(Indicator line) {
        try (Trial trial = new Trial(context)) {
            RuleForm form = new RuleForm(trial.year(), line.id());
            trial.ask(Texts.get("scoring.rule.title", RowNames.of(line)), form.node(), Texts.get("scoring.rule.action"),
                    Texts.get("scoring.edit.rule", RowNames.of(line)), () -> true);
            form.close();
        }
    }

    /** The parameters of the scheme, at one of them where it is named. */
    public void settings(Optional<FieldRef> at) {
        try (Trial trial = new Trial(context)) {
            SettingsForm form = new SettingsForm(trial.year());
            at.ifPresent(field -> context.tasks().onUi(() -> form.focus(field)));
            trial.ask(Texts.get("scoring.settings"), form.node(), Texts.get("scoring.settings.action"),
                    Texts.get("scoring.edit.settings"), () -> true);
            form.close();
        }
    }

    /** Whether a line, or a first level with its lines, is to go. */
    public void remove(Row row) {
        try (Trial trial = new Trial(context)) {
            trial.year().delete(List.of(row));
            int lines = row instanceof Level level
                    ? (int) context.year()
                        .evaluation()
                        .indicators()
                        .stream()
                        .filter(line -> line.parent() == level.id())
                        .count()
                    : 0;
            String question = lines == 0
                    ? Texts.get("scoring.remove.line", RowNames.of(row))
                    : Texts.get("scoring.remove.level", RowNames.of(row), lines);
            boolean gone = trial.ask(Texts.get("scoring.remove"), Parts.sentence(question), Texts.get("scoring.remove"),
                    Texts.get("scoring.edit.remove", RowNames.of(row)), () -> true);
            if (gone) {
                UndoNote.show(context.year(), context.toasts(), Texts.get("scoring.removed", RowNames.of(row)));
            }
        }
    }

    /** Keeps the scheme as a template. */
    public void keep() {
        new TemplateKeeper(context).keep();
    }

    /** Lets the year take another scheme over. */
    public void adopt() {
        new TemplatesForm(context).ask();
    }
}
