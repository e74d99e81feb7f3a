package org.selfeval.check.year;

import java.util.List;
import java.util.stream.Stream;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.ComplaintBasis;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;

/** Step 5: complaints and the survey. */
public final class SatisfactionChecks {

    private static final List<Field<Satisfaction, Integer>> SURVEY = List.of(Satisfaction.ISSUED,
            Satisfaction.RETURNED, Satisfaction.VALID, Satisfaction.SATISFIED);

    private SatisfactionChecks() {}

    public static void check(Year year, Notes notes) {
        Satisfaction facts = year.evaluation().satisfaction();
        for (int i = 1; i < SURVEY.size(); i++) {
            checkPart(facts, SURVEY.get(i), widerKnown(facts, i), notes);
        }
        checkPart(facts, Satisfaction.VERIFIED, Satisfaction.RECEIVED, notes);
        checkComplaints(year, facts, notes);
        checkSample(year, facts, notes);
    }

    /** The next number up the line that is known: valid is compared with issued where returned is unknown. */
    private static Field<Satisfaction, Integer> widerKnown(Satisfaction facts, int at) {
        int wider = at - 1;
        while (wider > 0 && SURVEY.get(wider).get(facts) == null) {
            wider--;
        }
        return SURVEY.get(wider);
    }

    private static void checkPart(Satisfaction facts, Field<Satisfaction, Integer> part,
            Field<Satisfaction, Integer> whole, Notes notes) {
        Integer some = part.get(facts);
        Integer all = whole.get(facts);
        if (some != null && all != null && some > all) {
            notes.mustFix("satisfaction.part-above-whole", facts, part, Wording.label(part), some,
                    Wording.label(whole), all);
        }
    }

    private static void checkComplaints(Year year, Satisfaction facts, Notes notes) {
        boolean rated = year.applicable().stream().anyMatch(indicator -> indicator.metric() == Metric.COMPLAINTS);
        boolean stated = year.rows(Statement.TYPE)
            .stream()
            .anyMatch(said -> said.subject() == StatementSubject.NO_COMPLAINTS && said.affirmed() != null);
        Field<Satisfaction, Integer> needed = year.parameters().complaintBasis() == ComplaintBasis.VERIFIED
                ? Satisfaction.VERIFIED
                : Satisfaction.RECEIVED;
        boolean none = facts.received() != null && facts.received() == 0;
        if (rated && !stated && !none && needed.get(facts) == null) {
            notes.mustFix("satisfaction.complaints-unknown", facts, needed, Wording.label(needed));
        }
    }

    /** A share of satisfied people wants the number of those who were asked. */
    private static void checkSample(Year year, Satisfaction facts, Notes notes) {
        for (var level : year.evaluation().scheme().children(Level.TYPE)) {
            for (Indicator indicator : level.rows(Indicator.TYPE)) {
                if (!indicator.applies()
                        || (facts.valid() != null && facts.satisfied() != null)) {
                    continue;
                }
                if (indicator.metric() == Metric.SURVEY) {
                    notes.mustFix("satisfaction.no-sample", facts, Satisfaction.VALID, nameOf(indicator));
                } else if (indicator.metric() == Metric.ENTERED && isSatisfaction(level.row(), indicator)
                        && claimsShare(indicator)) {
                    notes.review("satisfaction.share-without-sample", facts, Satisfaction.VALID, nameOf(indicator));
                }
            }
        }
    }

    private static boolean isSatisfaction(Level level, Indicator indicator) {
        return Stream.of(level.name(), indicator.second(), indicator.name())
            .anyMatch(name -> name != null && name.contains("满意"));
    }

    private static boolean claimsShare(Indicator indicator) {
        return ("%".equals(indicator.unit()) && indicator.actual() != null)
                || (indicator.actualText() != null && Wording.plain(indicator.actualText()).contains("%"));
    }

    private static Object nameOf(Indicator indicator) {
        return Wording.nameOr(indicator.name(), Indicator.NAME);
    }
}
