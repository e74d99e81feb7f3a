package org.selfeval.ui.step.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.Round;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Parameters;
import org.selfeval.text.Texts;
import org.selfeval.ui.statement.FactState;
import org.selfeval.ui.statement.Standing;

/**
 * When a group handed in its 巡察情况报告, as its chip says it.
 *
 * @param days calendar days from the end of the inspection to the report; null where not recorded
 * @param late more days than the scheme allows
 * @param standing what is known of it rests on
 */
record GroupReport(Group group, Long days, boolean late, Standing standing) {

    static List<GroupReport> all(Evaluation year, Node<Round> round) {
        int allowed = Parameters.of(year.scheme().row()).reportDays();
        return round.rows(Group.TYPE).stream().map(group -> of(year, round.row(), group, allowed)).toList();
    }

    private static GroupReport of(Evaluation year, Round round, Group group, int allowed) {
        Long days = days(round, group);
        return new GroupReport(group, days, days != null && days > allowed,
                FactState.of(year, StatementSubject.REPORTED_IN_TIME, group.id()).standing());
    }

    /** From the group's own end, else the round's; null where a day is not known. */
    static Long days(Round round, Group group) {
        LocalDate end = group.end() != null ? group.end() : round.end();
        return end == null || group.reportedOn() == null
                ? null
                : Long.valueOf(ChronoUnit.DAYS.between(end, group.reportedOn()));
    }

    boolean unknown() {
        return standing == Standing.UNKNOWN;
    }

    /** For example 第一组 固定 · 3 天, or 临时组 × 3 · 按时（说明）. */
    String shown() {
        String when = switch (standing) {
            case RECORDED -> Texts.get("rounds.days", days.toString());
            case STATED -> Texts.get("rounds.stated");
            case UNKNOWN -> Texts.label(Standing.UNKNOWN);
        };
        return who() + Texts.get("rounds.dot") + when;
    }

    private String who() {
        String sort = group.kind() == null ? "" : Texts.get("rounds.groupKind." + group.kind().name());
        String name = Objects.requireNonNullElse(group.name(), "");
        String who = Stream.of(name, name.contains(sort) ? "" : sort)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
        int count = Counts.size(group.count());
        String named = who.isEmpty() ? Texts.get("rowtype.group") : who;
        return count == 1 ? named : Texts.get("rounds.groupTimes", named, count);
    }
}
