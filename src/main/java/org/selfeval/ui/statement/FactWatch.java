package org.selfeval.ui.statement;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.ui.year.OpenYear;

/** Keeps up with one fact about one row, and with what the checks say against the word on it. */
final class FactWatch {

    private static final String CONTRADICTED = "statements.contradicted";

    private final OpenYear year;
    private final StatementSubject subject;
    private final long row;
    private final BiConsumer<FactState, Optional<String>> show;

    private FactState shown;
    private Optional<String> contradiction = Optional.empty();

    private FactWatch(OpenYear year, StatementSubject subject, long row,
            BiConsumer<FactState, Optional<String>> show) {
        this.year = year;
        this.subject = subject;
        this.row = row;
        this.show = show;
    }

    /**
     * Calls back at once and after every change.
     *
     * @param show takes how the fact stands and, where records contradict the word, the sentence that says so
     */
    static Subscription start(OpenYear year, StatementSubject subject, long row,
            BiConsumer<FactState, Optional<String>> show) {
        FactWatch watch = new FactWatch(year, subject, row, show);
        watch.look();
        return Subscription.combine(year.evaluationProperty().subscribe((was, is) -> watch.look()),
                year.checksProperty().subscribe((was, is) -> watch.look()));
    }

    private void look() {
        FactState state = FactState.of(year.evaluation(), subject, row);
        Optional<String> contradicted = state.word().flatMap(this::contradiction);
        if (!state.equals(shown) || !contradicted.equals(contradiction)) {
            shown = state;
            contradiction = contradicted;
            show.accept(state, contradicted);
        }
    }

    private Optional<String> contradiction(Statement word) {
        return year.checksProperty()
            .get()
            .stream()
            .filter(check -> check.id().equals(CONTRADICTED) && check.at().row() == word.id())
            .findFirst()
            .map(Check::sentence)
            .map(Object::toString);
    }
}
