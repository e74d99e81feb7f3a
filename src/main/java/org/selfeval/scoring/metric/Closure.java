package org.selfeval.scoring.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Deadlines;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.FindingTally;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/**
 * 可持续影响: Σ closed ÷ Σ found over the units of counted rounds whose deadline is not after 统计截止日. What was closed after
 * its deadline counts and is shown apart; what was closed after 统计截止日 does not count, so that an archived score cannot
 * drift; units not yet due are left out and shown. A round that found nothing at all needs a statement that says so (by
 * round and not by line, since a village taken out of the 103 may well have no finding of its own).
 *
 * <p>The statement of a closed rectification vouches for what is not recorded: that the period is over, that the findings
 * of unknown state are closed. It never outweighs a recorded date, count or state. A unit of which not even the number of
 * findings is known is closed by it without changing the sums.
 */
final class Closure {

    /** What a unit adds: findings (or a gap), none found, or nothing yet. */
    private enum Due {
        FOUND, NOTHING, NOT_DUE
    }

    private final Facts facts;
    private final Target target;
    private final Trail trail;
    private final LocalDate cutOff;
    private final List<FieldRef> foundFrom = new ArrayList<>();
    private final List<FieldRef> closedFrom = new ArrayList<>();
    private long found;
    private long closed;
    private long late;
    private long afterCutOff;
    private long notDue;
    private long notDueFound;
    private long notDueClosed;
    private LocalDate nextDue;
    private boolean recorded;
    private boolean stated;
    private boolean nothingFound;

    Closure(Facts facts, Target target) {
        this.facts = facts;
        this.target = target;
        this.trail = Trail.overRounds(facts, target);
        this.cutOff = facts.cutOff();
    }

    Measurement measure() {
        for (Node<Round> round : facts.counted()) {
            List<Node<InspectedUnit>> units = round.children(InspectedUnit.TYPE);
            if (units.isEmpty()) {
                withoutUnits(round);
            }
            boolean anything = false;
            List<Node<InspectedUnit>> empty = new ArrayList<>();
            for (Node<InspectedUnit> unit : units) {
                switch (add(round, unit)) {
                    case FOUND -> anything = true;
                    case NOTHING -> empty.add(unit);
                    case NOT_DUE -> {
                    }
                }
            }
            if (!anything) {
                empty.forEach(unit -> nothingFound(round, unit));
            }
        }
        asides();
        if (recorded) {
            trail.recorded();
            trail.quantity("score.quantity.foundDue", found, foundFrom);
            trail.quantity("score.quantity.closed", closed, closedFrom);
        }
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (found > 0) {
            Fraction share = Fraction.of(closed, found);
            return recorded
                    ? trail.share(share, null,
                            Phrase.of("score.closure.measured", found, closed, Rounding.percent(share),
                                    facts.parameters().closedStates().stream().sorted().toList()))
                    : allClosed();
        }
        if (stated) {
            return allClosed();
        }
        if (nothingFound) {
            return trail.share(Fraction.ONE, Phrase.of("score.words.noFindings"),
                    Phrase.of("score.closure.noFindings"));
        }
        return trail.unknown(notDue > 0
                ? Phrase.of("score.closure.allOpen", notDue, nextDue)
                : Phrase.of("score.noCountedRound"));
    }

    /** Words stand in the table only where the target is words too. */
    private Measurement allClosed() {
        return trail.share(Fraction.ONE, target.value().isPresent() ? null : Phrase.of("score.words.closed"),
                Phrase.of("score.closure.stated", facts.counted().size()));
    }

    private void asides() {
        if (notDue > 0) {
            if (notDueFound > 0) {
                trail.aside("score.closure.notDueFound", notDue, nextDue, notDueFound, notDueClosed);
            } else {
                trail.aside("score.closure.notDue", notDue, nextDue);
            }
        }
        if (late > 0) {
            trail.aside("score.closure.late", late);
        }
        if (afterCutOff > 0) {
            trail.aside("score.closure.afterCutOff", afterCutOff, cutOff);
        }
        if (!facts.carriedOver().isEmpty()) {
            trail.aside("score.closure.carriedOver", facts.carriedOver().size());
        }
    }

    private void withoutUnits(Node<Round> round) {
        facts.affirmed(StatementSubject.RECTIFIED, round).ifPresentOrElse(word -> {
            trail.statement(word);
            stated = true;
        }, () -> trail.missing(round.row(), InspectedUnit.NAME));
    }

    private Due add(Node<Round> round, Node<InspectedUnit> unit) {
        LocalDate deadline = Deadlines.of(round.row(), unit.row()).orElse(null);
        if (cutOff != null && deadline != null && deadline.isAfter(cutOff)) {
            notDue += Counts.size(unit.row().count());
            nextDue = nextDue == null || deadline.isBefore(nextDue) ? deadline : nextDue;
            int open = Counts.found(facts, round, unit).orElse(0);
            notDueFound += open;
            notDueClosed += FindingTally.of(unit, open, facts.parameters().closedStates(), deadline, cutOff).closed();
            return Due.NOT_DUE;
        }
        OptionalInt number = Counts.found(facts, round, unit);
        if (number.isPresent() && number.getAsInt() == 0) {
            return Due.NOTHING;
        }
        FindingTally tally = number.isEmpty()
                ? null
                : FindingTally.of(unit, number.getAsInt(), facts.parameters().closedStates(), deadline, cutOff);
        boolean dated = cutOff != null && deadline != null;
        if (!dated || tally == null || tally.unknown() > 0) {
            Optional<Statement> word = facts.affirmed(StatementSubject.RECTIFIED, unit, round);
            if (word.isEmpty()) {
                missing(unit, tally, dated);
                return Due.FOUND;
            }
            trail.statement(word.get());
            stated = true;
        }
        if (tally != null) {
            count(unit.row(), number.getAsInt(), tally);
        }
        return Due.FOUND;
    }

    private void nothingFound(Node<Round> round, Node<InspectedUnit> unit) {
        facts.affirmed(StatementSubject.NO_FINDINGS, unit, round).ifPresentOrElse(word -> {
            trail.statement(word);
            nothingFound = true;
        }, () -> trail.missing(unit.row(), InspectedUnit.FOUND));
    }

    /** What is of unknown state is closed by the statement that was found for it. */
    private void count(InspectedUnit unit, int number, FindingTally tally) {
        int done = tally.closed() + tally.unknown();
        recorded |= tally.unknown() < number;
        found += number;
        closed += done;
        late += tally.late();
        afterCutOff += tally.afterCutOff();
        foundFrom.add(FieldRef.of(unit, InspectedUnit.FOUND));
        closedFrom.add(FieldRef.of(unit, InspectedUnit.DONE));
        if (done < number) {
            trail.keepsBack(unit, InspectedUnit.OPEN, number - done);
        }
    }

    private void missing(Node<InspectedUnit> unit, FindingTally tally, boolean dated) {
        if (!dated) {
            trail.missing(cutOff == null ? facts.overview() : unit.row(),
                    cutOff == null ? Overview.CUT_OFF : InspectedUnit.FEEDBACK_ON);
        } else if (tally == null) {
            trail.missing(unit.row(), InspectedUnit.FOUND);
        } else if (unit.children(Finding.TYPE).isEmpty()) {
            trail.missing(unit.row(), unit.row().done() == null ? InspectedUnit.DONE : InspectedUnit.HANDED_OVER);
        } else {
            unit.children(Finding.TYPE)
                .stream()
                .map(Node::row)
                .filter(finding -> finding.state() == null)
                .findFirst()
                .ifPresent(finding -> trail.missing(finding, Finding.STATE));
        }
    }
}
