package org.selfeval.rectification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Rectification;
import org.selfeval.model.Round;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Deadlines;
import org.selfeval.scoring.fact.Reports;

/**
 * One line of units as the follow-up sees it on a day.
 *
 * @param round the round it was inspected in
 * @param size how many organisations the line stands for
 * @param findings what was found and what became of it
 * @param deadline feedback and the round's months, or the extension that was granted; null where there is neither
 * @param daysLeft until the deadline, which itself is day 0; negative after it; null where unknown
 * @param said whether the clerk's word closes the line, and no record
 * @param unreported how many of them have not handed in the report that is due (逾期未报)
 */
public record UnitProgress(Round round, InspectedUnit unit, int size, FindingProgress findings, LocalDate deadline,
        Long daysLeft, Standing standing, boolean said, int unreported) {

    static UnitProgress of(Evaluation year, Rectification rectification, Node<Round> round, Node<InspectedUnit> line,
            Set<FindingState> closedStates, LocalDate day) {
        InspectedUnit unit = line.row();
        LocalDate deadline = Deadlines.of(round.row(), unit).orElse(null);
        Long daysLeft = deadline == null || day == null ? null : Long.valueOf(ChronoUnit.DAYS.between(day, deadline));
        FindingProgress findings = FindingProgress.of(line, closedStates);
        int size = Counts.size(unit.count());
        boolean open = rectification.isOpen(round, line);
        boolean recorded = unit.doneOn() != null || (findings.found() != null && findings.closed() == findings.found());
        return new UnitProgress(round.row(), unit, size, findings, deadline, daysLeft,
                Standing.of(open, deadline != null, daysLeft), !open && !recorded,
                daysLeft == null || daysLeft >= 0 ? 0 : Reports.missing(year, round, line));
    }

    public long id() {
        return unit.id();
    }

    /** Whether the deadline is one that was granted later. */
    public boolean extended() {
        return unit.extendedTo() != null;
    }

    /** Whether a search for these words finds the line: by its name, town, round, or who is responsible. */
    public boolean mentions(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(unit.name(), unit.town(), round.name(), unit.responsible())
            .filter(Objects::nonNull)
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
