package org.selfeval.scoring.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/**
 * 质量: Σ reports formed ÷ Σ units of the counted rounds; a unit's reports count only where it or its round was reported to
 * the 书记专题会, not after 统计截止日. More reports than units count as many as there are units.
 *
 * <p>A denial of the briefing says that it did not take place: the unit counts 0. A denial of "every unit has its report"
 * says nothing of how many have: unknown.
 */
final class ReportShare {

    private enum Briefing {
        YES, NO, UNKNOWN
    }

    private final Facts facts;
    private final Trail trail;
    private final List<FieldRef> unitsFrom = new ArrayList<>();
    private final List<FieldRef> formedFrom = new ArrayList<>();
    private long units;
    private long formed;
    private boolean stated;

    private ReportShare(Facts facts, Target target) {
        this.facts = facts;
        this.trail = Trail.overRounds(facts, target);
    }

    static Measurement measure(Facts facts, Target target) {
        return new ReportShare(facts, target).measure();
    }

    private Measurement measure() {
        for (Node<Round> round : facts.counted()) {
            List<Node<InspectedUnit>> inspected = round.children(InspectedUnit.TYPE);
            if (inspected.isEmpty()) {
                withoutUnits(round);
            }
            for (Node<InspectedUnit> unit : inspected) {
                add(round, unit);
            }
        }
        if (units > 0) {
            trail.quantity("score.quantity.units", units, unitsFrom);
        }
        if (!trail.onlyStated()) {
            trail.quantity("score.quantity.reports", formed, formedFrom);
        }
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (units > 0) {
            Fraction share = Fraction.of(formed, units);
            return trail.share(share, null,
                    Phrase.of("score.reports.measured", units, formed, Rounding.percent(share)));
        }
        return stated
                ? trail.share(Fraction.ONE, null, Phrase.of("score.reports.stated"))
                : trail.unknown(Phrase.of("score.noCountedRound"));
    }

    private void add(Node<Round> round, Node<InspectedUnit> unit) {
        int count = Counts.size(unit.row().count());
        units += count;
        unitsFrom.add(FieldRef.of(unit.row(), InspectedUnit.COUNT));
        formedFrom.add(FieldRef.of(unit.row(), InspectedUnit.REPORTS_FORMED));
        OptionalInt reports = Counts.known(unit.row().reportsFormed());
        if (reports.isPresent()) {
            trail.recorded();
        }
        if (reports.isPresent() && reports.getAsInt() == 0) {
            trail.keepsBack(unit.row(), InspectedUnit.REPORTS_FORMED, count);
            return;
        }
        switch (briefing(round, unit)) {
            case YES -> addFormed(round, unit, count, reports);
            case NO -> trail.keepsBack(unit.row().briefedOn() != null ? unit.row() : round.row(),
                    unit.row().briefedOn() != null ? InspectedUnit.BRIEFED_ON : Round.BRIEFED_ON, count);
            case UNKNOWN -> trail.missing(round.row(), Round.BRIEFED_ON);
        }
    }

    private void addFormed(Node<Round> round, Node<InspectedUnit> unit, int count, OptionalInt reports) {
        if (reports.isPresent()) {
            formed += Math.min(count, reports.getAsInt());
            if (reports.getAsInt() < count) {
                trail.keepsBack(unit.row(), InspectedUnit.REPORTS_FORMED, count - reports.getAsInt());
            }
            return;
        }
        Optional<Statement> all = facts.affirmed(StatementSubject.REPORTS_FORMED, unit, round);
        if (all.isPresent()) {
            trail.statement(all.get());
            formed += count;
        } else {
            trail.missing(unit.row(), InspectedUnit.REPORTS_FORMED);
        }
    }

    private void withoutUnits(Node<Round> round) {
        Optional<Statement> all = facts.affirmed(StatementSubject.REPORTS_FORMED, round);
        LocalDate on = round.row().briefedOn();
        Briefing briefing = on == null ? said(round) : dated(on);
        if (all.isEmpty()) {
            trail.missing(round.row(), InspectedUnit.NAME);
        } else if (briefing == Briefing.YES) {
            trail.statement(all.get());
            stated = true;
        } else {
            trail.missing(round.row(), Round.BRIEFED_ON);
        }
    }

    private Briefing briefing(Node<Round> round, Node<InspectedUnit> unit) {
        LocalDate own = unit.row().briefedOn();
        LocalDate on = own != null ? own : round.row().briefedOn();
        return on == null ? said(unit, round) : dated(on);
    }

    private Briefing dated(LocalDate briefedOn) {
        return facts.cutOff() != null && briefedOn.isAfter(facts.cutOff()) ? Briefing.NO : Briefing.YES;
    }

    private Briefing said(Node<?>... nearestFirst) {
        Optional<Statement> word = facts.said(StatementSubject.BRIEFED, nearestFirst);
        word.ifPresent(trail::statement);
        return word.map(said -> said.affirmed() ? Briefing.YES : Briefing.NO).orElse(Briefing.UNKNOWN);
    }
}
