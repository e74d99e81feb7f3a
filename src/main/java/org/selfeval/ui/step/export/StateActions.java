package org.selfeval.ui.step.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptKind;
import org.selfeval.check.Check;
import org.selfeval.check.Checker;
import org.selfeval.check.Severity;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.session.ReadOnlyYear;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Given;
import org.selfeval.ui.step.StepContext;

/** 定稿, 归档 and 重新打开, each with the question that goes before it. */
public final class StateActions {

    private final StepContext context;
    private final Exporter exporter;
    private boolean asking;
    private boolean closed;

    public StateActions(StepContext context) {
        this.context = context;
        this.exporter = new Exporter(context);
    }

    /**
     * Settles the year; a reason is asked where a check says 须改正.
     *
     * @param then done once the year is settled
     */
    void finish(Runnable then) {
        if (is(EvaluationState.DRAFTING) && tookDrafts()) {
            Evaluation year = context.year().evaluation();
            context.tasks().run(() -> Open.of(year), open -> counted(year, open, then), exporter::failed);
        }
    }

    private boolean tookDrafts() {
        context.year().commitDrafts();
        boolean refused = context.year().drafts().refusedProperty().get();
        if (refused) {
            context.toasts().show(Texts.get("state.refused"));
        }
        return !refused;
    }

    /** Whether the year is in this state still: while something was counted or asked it may have gone on, or been left. */
    private boolean is(EvaluationState state) {
        return !closed && ReadOnlyYear.state(context.year().evaluation().overview()) == state;
    }

    /** What was changed while the checks were counted is settled too, so it is counted first. */
    private void counted(Evaluation year, Open open, Runnable then) {
        if (!asking && is(EvaluationState.DRAFTING) && tookDrafts()) {
            if (year.equals(context.year().evaluation())) {
                askOnce(() -> finish(open, then));
            } else {
                finish(then);
            }
        }
    }

    /** Who clicks twice is asked once. */
    private void askOnce(Runnable question) {
        asking = true;
        try {
            question.run();
        } finally {
            asking = false;
        }
    }

    /** How many checks are open; counted anew, for those on the screen may be a keystroke behind. */
    private record Open(long mustFix, long toReview) {
        static Open of(Evaluation year) {
            List<Check> found = Checker.check(year, Scorer.score(year));
            return new Open(count(found, Severity.MUST_FIX), count(found, Severity.REVIEW));
        }

        String question() {
            String question = Texts.get("state.finishQuestion");
            return toReview == 0 ? question : Texts.get("state.finishToReview", toReview, question);
        }

        private static long count(List<Check> found, Severity severity) {
            return found.stream().filter(check -> check.severity() == severity).count();
        }
    }

    private void finish(Open open, Runnable then) {
        String title = Texts.get("state.finish");
        Optional<String> reason = open.mustFix() == 0
                ? Optional.of("")
                    .filter(none -> context.dialogs()
                        .confirm(title, open.question(), title))
                : context.dialogs()
                    .text(title, Texts.get("state.finishReason", open.mustFix()), "", Texts.get("state.finishAnyway"))
                    .flatMap(this::asReason);
        reason.filter(given -> is(EvaluationState.DRAFTING)).ifPresent(given -> {
            context.year().finish(given.isEmpty() ? null : given);
            context.toasts().show(Texts.get("state.finished"));
            then.run();
        });
    }

    private Optional<String> asReason(String given) {
        return Given.as(Overview.STATE_REASON, given, context.toasts());
    }

    /** Files the finished year; where its table was not exported as it is now, that is offered along with it. */
    void archive() {
        Evaluation year = context.year().evaluation();
        context.tasks()
            .run(() -> context.year()
                .files()
                .list()
                .stream()
                .anyMatch(file -> file.kind() == KeptKind.TABLE && file.year().equals(Digests.of(year))),
                    this::offerArchive, exporter::failed);
    }

    private void offerArchive(boolean exported) {
        if (is(EvaluationState.FINAL)) {
            archive(exported);
        }
    }

    private void archive(boolean exported) {
        Label sentence = new Label(Texts.get("state.archiveQuestion"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        CheckBox exports = new CheckBox(Texts.get("state.archiveExports"));
        exports.setWrapText(true);
        exports.setSelected(!exported);
        VBox content = exported ? new VBox(sentence) : new VBox(sentence, exports);
        content.getStyleClass().add("form");
        String title = Texts.get("state.archive");
        context.dialogs().form(title, content, title, exports::isSelected).ifPresent(export -> {
            if (export) {
                exporter.table(file -> archiveNow());
            } else {
                archiveNow();
            }
        });
    }

    private void archiveNow() {
        if (is(EvaluationState.FINAL)) {
            context.year().archive();
            context.toasts().show(Texts.get("state.archived"));
        }
    }

    /** Opens the year again, for a reason. */
    public void reopen() {
        String title = Texts.get("state.reopen");
        context.dialogs()
            .text(title, Texts.get("state.reopenReason"), "", title)
            .flatMap(this::asReason)
            .ifPresent(reason -> {
                context.year().reopen(reason);
                context.toasts().show(Texts.get("state.reopened"));
            });
    }

    /** Settles and files nothing any more: the year is left. */
    void close() {
        closed = true;
    }
}
