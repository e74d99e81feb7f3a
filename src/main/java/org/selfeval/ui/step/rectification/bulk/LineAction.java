package org.selfeval.ui.step.rectification.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Field;
import org.selfeval.rectification.Bulk;
import org.selfeval.rectification.Settlement;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Texts;

/** What can be done to many lines at once. */
public enum LineAction {

    /** Say when it was fed back (登记反馈日期). */
    FEEDBACK(InspectedUnit.FEEDBACK_ON, null),
    /** Say when the plan came in (登记整改方案报送日期). */
    PLAN(InspectedUnit.PLAN_RECEIVED_ON, null),
    /** Say when the report came in, for all the line stands for (登记整改情况报告报送日期). */
    REPORT(InspectedUnit.REPORT_RECEIVED_ON, null),
    /** Grant a later deadline (延长整改期限). */
    EXTENSION(InspectedUnit.EXTENDED_TO, InspectedUnit.EXTENSION_REASON),
    /** Everything that was open is rectified (其余问题已完成整改). */
    DONE(Finding.RECTIFIED_ON, null),
    /** Everything that was open is handed over (其余问题已移交). */
    HANDED_OVER(Finding.HANDED_OVER_ON, Finding.DOCUMENT);

    private final Field<?, LocalDate> date;
    private final Field<?, String> words;

    LineAction(Field<?, LocalDate> date, Field<?, String> words) {
        this.date = date;
        this.words = words;
    }

    /** The day that is asked for. */
    public Field<?, LocalDate> date() {
        return date;
    }

    /** The words that are asked for; null where none are. */
    public Field<?, String> words() {
        return words;
    }

    /** Whether it makes no sense without a day. */
    public boolean needsDate() {
        return this != DONE && this != HANDED_OVER;
    }

    public Bulk apply(Evaluation year, List<Long> lines, LocalDate on, String text) {
        String label = Texts.get("rectify.bulkEdit", this);
        return switch (this) {
            case DONE -> Bulk.lines(year, label, lines, new Settlement(FindingState.DONE, on, null));
            case HANDED_OVER -> Bulk.lines(year, label, lines, new Settlement(FindingState.HANDED_OVER, on, text));
            default -> Bulk.lines(year, label, lines, change(on, text));
        };
    }

    private UnaryOperator<InspectedUnit> change(LocalDate on, String text) {
        return switch (this) {
            case FEEDBACK -> unit -> InspectedUnit.FEEDBACK_ON.set(unit, on);
            case PLAN -> unit -> InspectedUnit.PLAN_RECEIVED_ON.set(unit, on);
            case REPORT -> unit -> InspectedUnit.REPORTS_RECEIVED
                .set(InspectedUnit.REPORT_RECEIVED_ON.set(unit, on), Counts.size(unit.count()));
            case EXTENSION -> unit -> InspectedUnit.EXTENSION_REASON.set(InspectedUnit.EXTENDED_TO.set(unit, on), text);
            case DONE, HANDED_OVER -> UnaryOperator.identity();
        };
    }
}
