package org.selfeval.ui.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.FindingTally;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.text.Phrase;

/**
 * What is recorded on the subject of a statement.
 *
 * @param known lines with a record
 * @param of lines in all
 * @param words what the records say; empty where there are none
 */
record Records(int known, int of, Optional<Phrase> words) {

    private static final Records NONE = new Records(0, 0, Optional.empty());

    /** Whether nothing is left to be vouched for. */
    boolean complete() {
        return of > 0 && known == of;
    }

    /**
     * @param about the round, group, unit or year it is about
     * @param above what that stands in; null for the year
     */
    static Records of(Evaluation year, StatementSubject subject, Node<?> about, Node<?> above) {
        if (subject == StatementSubject.NO_COMPLAINTS) {
            return complaints(year);
        }
        if (above == null || !(round(about, above).row() instanceof Round round)) {
            return NONE;
        }
        List<Node<InspectedUnit>> units = lines(about, InspectedUnit.TYPE);
        return switch (subject) {
            case REPORTS_FORMED -> formed(units);
            case BRIEFED -> briefed(round, units);
            case REPORTED_IN_TIME -> inTime(round, lines(about, Group.TYPE),
                    Parameters.of(year.scheme().row()).reportDays());
            case ABOVE_AVERAGE -> aboveAverage(year, units);
            case RECTIFIED -> rectified(year, units);
            case NO_FINDINGS -> found(units);
            case NO_COMPLAINTS -> NONE;
        };
    }

    private static Node<?> round(Node<?> about, Node<?> above) {
        return about.row() instanceof Round ? about : above;
    }

    /** The line itself, or the lines of the round. */
    @SuppressWarnings("unchecked")
    private static <R extends Row> List<Node<R>> lines(Node<?> about, RowType<R> type) {
        return about.row().type() == type ? List.of((Node<R>) about) : about.children(type);
    }

    private static Records of(int known, int of, String key, Object... arguments) {
        return new Records(known, of, known == 0 ? Optional.empty() : Optional.of(Phrase.of(key, arguments)));
    }

    private static Records complaints(Evaluation year) {
        OptionalInt received = Counts.known(year.satisfaction().received());
        return of(received.isPresent() ? 1 : 0, 1, "statement.recorded.complaints", received.orElse(0));
    }

    private static Records formed(List<Node<InspectedUnit>> units) {
        int known = 0;
        int organisations = 0;
        int formed = 0;
        for (Node<InspectedUnit> unit : units) {
            OptionalInt reports = Counts.known(unit.row().reportsFormed());
            if (reports.isPresent()) {
                known++;
                organisations += Counts.size(unit.row().count());
                formed += reports.getAsInt();
            }
        }
        return of(known, units.size(), "statement.recorded.formed", organisations, formed);
    }

    private static Records briefed(Round round, List<Node<InspectedUnit>> units) {
        if (round.briefedOn() != null) {
            return of(1, 1, "statement.recorded.briefed", round.briefedOn());
        }
        int known = (int) units.stream().filter(unit -> unit.row().briefedOn() != null).count();
        return of(known, units.size(), "statement.recorded.briefedLines", known, units.size());
    }

    private static Records inTime(Round round, List<Node<Group>> lines, int days) {
        int known = 0;
        int groups = 0;
        int inTime = 0;
        for (Node<Group> line : lines) {
            Group group = line.row();
            LocalDate end = group.end() != null ? group.end() : round.end();
            if (end != null && group.reportedOn() != null) {
                known++;
                groups += Counts.size(group.count());
                inTime += ChronoUnit.DAYS.between(end, group.reportedOn()) <= days ? Counts.size(group.count()) : 0;
            }
        }
        return of(known, lines.size(), "statement.recorded.inTime", groups, inTime, days);
    }

    /** Without the average there is nothing to hold the number against. */
    private static Records aboveAverage(Evaluation year, List<Node<InspectedUnit>> units) {
        Records found = found(units);
        return year.benchmark().value() == null ? new Records(0, units.size(), found.words()) : found;
    }

    private static Records found(List<Node<InspectedUnit>> units) {
        int known = 0;
        int sum = 0;
        for (Node<InspectedUnit> unit : units) {
            OptionalInt found = Counts.found(unit);
            known += found.isPresent() ? 1 : 0;
            sum += found.orElse(0);
        }
        return of(known, units.size(), "statement.recorded.found", sum);
    }

    private static Records rectified(Evaluation year, List<Node<InspectedUnit>> units) {
        Parameters parameters = Parameters.of(year.scheme().row());
        int known = 0;
        int sum = 0;
        int closed = 0;
        for (Node<InspectedUnit> unit : units) {
            OptionalInt found = Counts.found(unit);
            if (found.isPresent()) {
                FindingTally tally = FindingTally.of(unit, found.getAsInt(), parameters.closedStates(), null,
                        year.overview().cutOff());
                known += tally.unknown() == 0 ? 1 : 0;
                sum += found.getAsInt();
                closed += tally.closed();
            }
        }
        return of(known, units.size(), "statement.recorded.rectified", sum, closed);
    }
}
