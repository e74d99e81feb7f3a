package org.selfeval.ui.statement;

import java.util.Optional;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;
import org.selfeval.text.Phrase;

/**
 * How a fact stands. Recorded outranks stated, and what is recorded for some only leaves the others to the clerk's word.
 *
 * @param recorded what the records say, as far as there are any
 * @param word the clerk's word that counts, said here or nearest above; there also where records outrank it
 */
public record FactState(Standing standing, Optional<Phrase> recorded, Optional<Statement> word) {

    /**
     * The fact about one row.
     *
     * @param row number of a round, group or unit, or of the year itself
     */
    public static FactState of(Evaluation year, StatementSubject subject, long row) {
        Node<?> about = year.root().find(row);
        if (about == null) {
            return new FactState(Standing.UNKNOWN, Optional.empty(), Optional.empty());
        }
        Node<?> above = about.row() instanceof Round ? about : year.root().find(about.row().parent());
        Optional<Statement> word = above == null
                ? year.said(subject, about)
                : year.said(subject, about, above);
        Records records = Records.of(year, subject, about, above);
        Standing standing = records.complete()
                ? Standing.RECORDED
                : word.isPresent() ? Standing.STATED : Standing.UNKNOWN;
        return new FactState(standing, records.words(), word);
    }
}
