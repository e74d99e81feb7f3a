package org.selfeval.ui.home;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.selfeval.library.SearchTerms;
import org.selfeval.library.YearLine;
import org.selfeval.library.YearSummary;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.text.Texts;

/** A line of the table of years; what must be read for it comes later. */
final class YearItem {

    private final YearLine line;
    private final ObjectProperty<YearSummary> summary = new SimpleObjectProperty<>(this, "summary");
    private final ObjectProperty<SearchTerms.Hit> hit = new SimpleObjectProperty<>(this, "hit");

    YearItem(YearLine line) {
        this.line = line;
    }

    YearLine line() {
        return line;
    }

    String id() {
        return line.id();
    }

    Overview overview() {
        return line.overview();
    }

    EvaluationState state() {
        return Objects.requireNonNullElse(line.overview().state(), EvaluationState.DRAFTING);
    }

    /** Whether it takes nothing more but follow-ups. */
    boolean readOnly() {
        return state() != EvaluationState.DRAFTING;
    }

    /** Null until it has been read. */
    ObjectProperty<YearSummary> summary() {
        return summary;
    }

    /** Why it is among what was found; null where nothing is looked for. */
    ObjectProperty<SearchTerms.Hit> hit() {
        return hit;
    }

    /** The year with its project, as dialogs and notes call it. */
    String name() {
        return name(line.overview());
    }

    static String name(Overview overview) {
        return Texts.get("year.title", overview.year() == null ? "" : overview.year().toString(), project(overview));
    }

    static String project(Overview overview) {
        return Objects.requireNonNullElse(overview.project(), Texts.get("year.noProject"));
    }
}
