package org.selfeval.scoring.metric;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selfeval.model.Group;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/**
 * 时效: groups of counted rounds that handed in their 巡察情况报告 within the scheme's days after their own end, else the
 * round's, the last day included, ÷ all groups. A round without groups counts as one, by its own statement.
 *
 * <p>A report before the end is in time. A denial on the group itself (or on a round without groups) means late; a denial
 * for a whole round says nothing of its single groups.
 */
final class Timeliness {

    private final Facts facts;
    private final Trail trail;
    private final List<FieldRef> groupsFrom = new ArrayList<>();
    private final List<FieldRef> inTimeFrom = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Round> asOne = new ArrayList<>();
    private long registered;
    private long registeredInTime;
    private long groups;
    private long inTime;

    private Timeliness(Facts facts, Target target) {
        this.facts = facts;
        this.trail = Trail.overRounds(facts, target);
    }

    static Measurement measure(Facts facts, Target target) {
        return new Timeliness(facts, target).measure();
    }

    private Measurement measure() {
        for (Node<Round> round : facts.counted()) {
            List<Node<Group>> sent = round.children(Group.TYPE);
            rounds.add(round.row());
            if (sent.isEmpty()) {
                asOne.add(round.row());
                byWord(1, round.row(), Group.REPORTED_ON, round);
            }
            for (Node<Group> group : sent) {
                add(round.row(), round, group);
            }
        }
        quantities();
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (groups == 0) {
            return trail.unknown(Phrase.of("score.noCountedRound"));
        }
        Fraction share = Fraction.of(inTime, groups);
        return trail.share(share, null, measured(Rounding.percent(share)));
    }

    /** A round without groups is no group: it is told apart, and a number that nobody recorded is not told at all. */
    private void quantities() {
        if (registered > 0) {
            trail.quantity("score.quantity.groups", registered, groupsFrom);
        }
        if (!asOne.isEmpty()) {
            trail.quantity("score.quantity.roundsAsOne", asOne.size(),
                    asOne.stream().map(round -> FieldRef.of(round, Round.NAME)).toList());
        }
        if (!trail.onlyStated()) {
            trail.quantity("score.quantity.groupsInTime", registeredInTime, inTimeFrom);
        }
    }

    private Phrase measured(BigDecimal percent) {
        int days = facts.parameters().reportDays();
        if (trail.onlyStated() && inTime == groups) {
            return Phrase.of("score.timeliness.stated", Naming.list(rounds), days, percent);
        }
        if (asOne.isEmpty()) {
            return Phrase.of("score.timeliness.measured", groups, days, inTime, percent);
        }
        trail.aside("score.timeliness.asOne", Naming.list(asOne));
        Phrase basis = registered > 0
                ? Phrase.of("score.timeliness.basis", registered, asOne.size())
                : Phrase.of("score.timeliness.basisRounds", asOne.size());
        return Phrase.of("score.timeliness.mixed", basis, days, inTime, percent);
    }

    private void add(Round round, Node<Round> roundNode, Node<Group> group) {
        Group row = group.row();
        int count = Counts.size(row.count());
        LocalDate end = row.end() != null ? row.end() : round.end();
        if (row.reportedOn() == null || end == null) {
            byWord(count, row, Group.REPORTED_ON, group, roundNode);
            return;
        }
        trail.recorded();
        boolean late = DAYS.between(end, row.reportedOn()) > facts.parameters().reportDays();
        count(count, late ? 0 : count, row, Group.REPORTED_ON);
    }

    private void byWord(int count, Row about, Field<?, ?> field, Node<?>... nearestFirst) {
        Optional<Statement> word = facts.said(StatementSubject.REPORTED_IN_TIME, nearestFirst);
        if (word.isPresent() && word.get().affirmed()) {
            trail.statement(word.get());
            count(count, count, about, field);
        } else if (word.isPresent() && word.get().parent() == about.id()) {
            trail.statement(word.get());
            count(count, 0, about, field);
        } else {
            trail.missing(about, field);
        }
    }

    private void count(int all, int good, Row about, Field<?, ?> field) {
        groups += all;
        inTime += good;
        if (about instanceof Group) {
            registered += all;
            registeredInTime += good;
            groupsFrom.add(FieldRef.of(about, Group.COUNT));
            inTimeFrom.add(FieldRef.of(about, field));
        }
        if (good < all) {
            trail.keepsBack(about, field, all - good);
        }
    }
}
