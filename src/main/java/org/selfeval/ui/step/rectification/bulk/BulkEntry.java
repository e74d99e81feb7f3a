package org.selfeval.ui.step.rectification.bulk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.selfeval.model.Finding;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Field;
import org.selfeval.rectification.Bulk;
import org.selfeval.rectification.Settlement;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.UndoNote;

/** Changes many rows at once, after asking which and how; one undo step. */
public final class BulkEntry {

    private final StepContext context;

    public BulkEntry(StepContext context) {
        this.context = context;
    }

    public void lines(Scope scope, LineAction action) {
        ask(Texts.label(action), new BulkForm(context.year().parser(), scope, action.date(), action.words(),
                action.needsDate()),
                entry -> action.apply(context.year().evaluation(), entry.rows(), entry.on(), entry.words()));
    }

    public void findings(Scope scope, FindingState state) {
        boolean handedOver = state == FindingState.HANDED_OVER;
        boolean rectified = state == FindingState.DONE || state == FindingState.MOSTLY_DONE;
        Field<?, LocalDate> date = handedOver
                ? Finding.HANDED_OVER_ON
                : rectified ? Finding.RECTIFIED_ON : null;
        String title = Texts.get("rectify.settleTo", state);
        ask(title, new BulkForm(context.year().parser(), scope, date, handedOver ? Finding.DOCUMENT : null, false),
                entry -> Bulk.findings(context.year().evaluation(), Texts.get("rectify.bulkEdit", title), entry.rows(),
                        new Settlement(state, entry.on(), entry.words())));
    }

    private void ask(String title, BulkForm form, Function<BulkForm.Entry, Bulk> change) {
        context.year().commitDrafts();
        Optional<Optional<BulkForm.Entry>> answer;
        do {
            answer = context.dialogs().form(title, form, Texts.get("rectify.bulk.apply"), form::entry);
        } while (answer.isPresent() && answer.get().isEmpty());
        answer.flatMap(entry -> entry).map(change).ifPresent(this::apply);
    }

    private void apply(Bulk bulk) {
        String skipped = bulk.skipped() == 0 ? "" : Texts.get("rectify.bulk.skipped", bulk.skipped());
        if (bulk.isEmpty()) {
            context.toasts().show(Texts.get("rectify.bulk.nothing") + skipped);
        } else if (context.year().apply(bulk.edit())) {
            UndoNote.show(context.year(), context.toasts(),
                    Texts.get("rectify.bulk.done", bulk.edit().changes().size()) + skipped);
        }
    }
}
