package org.selfeval.scoring.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.ComplaintBasis;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/**
 * 服务对象满意度 by complaints about inspectors, received or 查实 as the scheme says. That there was none is a statement to be
 * made, not a field left empty; a number that is there outranks the statement.
 */
final class Complaints {

    private Complaints() {}

    static Measurement measure(Facts facts, Target target) {
        Trail trail = new Trail(target);
        Satisfaction row = facts.evaluation().satisfaction();
        boolean verifiedOnly = facts.parameters().complaintBasis() == ComplaintBasis.VERIFIED;
        Field<Satisfaction, Integer> field = verifiedOnly ? Satisfaction.VERIFIED : Satisfaction.RECEIVED;
        OptionalInt received = Counts.known(row.received());
        OptionalInt count = verifiedOnly ? verified(row, received) : received;
        if (count.isPresent()) {
            trail.quantity("score.quantity." + field, count.getAsInt(), List.of(FieldRef.of(row, field)));
            long allowed = target.value().map(BigDecimal::longValue).orElse(0L);
            if (count.getAsInt() > allowed) {
                trail.keepsBack(row, field, count.getAsInt() - allowed);
            }
            return trail.value(Fraction.of(count.getAsInt(), 1), null,
                    Phrase.of("score.complaints." + field.name() + (count.getAsInt() == 0 ? ".none" : ""),
                            count.getAsInt()));
        }
        Optional<Statement> none = facts.affirmed(StatementSubject.NO_COMPLAINTS);
        if (none.isPresent() && !anyRecorded(row)) {
            trail.statement(none.get());
            return trail.value(Fraction.ZERO, null, Phrase.of("score.complaints.none"));
        }
        trail.missing(row, field);
        return trail.unknown();
    }

    /** Where nothing was received, nothing was verified. */
    private static OptionalInt verified(Satisfaction row, OptionalInt received) {
        OptionalInt verified = Counts.known(row.verified());
        return verified.isEmpty() && received.isPresent() && received.getAsInt() == 0 ? received : verified;
    }

    private static boolean anyRecorded(Satisfaction row) {
        return Counts.known(row.received()).orElse(0) > 0 || Counts.known(row.verified()).orElse(0) > 0;
    }
}
