package org.selfeval.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Deadlines;
import org.selfeval.scoring.fact.Reports;
import org.selfeval.text.Phrase;

/**
 * What inspected organisations owe after the feedback: the 整改方案 within the round's days, the 整改情况报告 by the end of
 * the 集中整改期. Organisations of one round that owe the same by the same day are one item.
 */
final class RectificationDue {

    /** Which paper of a round is missed from that day on. */
    private record Debt(boolean plan, LocalDate deadline) {}

    /** A line of the round and how many of its organisations owe the paper. */
    private record Debtor(InspectedUnit unit, int missing) {}

    private final Evaluation year;
    private final LocalDate today;

    private RectificationDue(Evaluation year, LocalDate today) {
        this.year = year;
        this.today = today;
    }

    static List<DueItem> of(Evaluation year, LocalDate today) {
        RectificationDue due = new RectificationDue(year, today);
        return year.rounds().stream().flatMap(due::of).toList();
    }

    private Stream<DueItem> of(Node<Round> round) {
        Map<Debt, List<Debtor>> debts = new LinkedHashMap<>();
        for (Node<InspectedUnit> unit : round.children(InspectedUnit.TYPE)) {
            int missing = Reports.missing(year, round, unit);
            if (missing > 0) {
                debts(round.row(), unit.row()).forEach(debt -> debts.computeIfAbsent(debt, key -> new ArrayList<>())
                    .add(new Debtor(unit.row(), missing)));
            }
        }
        return debts.entrySet().stream().map(debt -> item(round.row(), debt.getKey(), debt.getValue()));
    }

    private Stream<Debt> debts(Round round, InspectedUnit unit) {
        Optional<LocalDate> deadline = Deadlines.of(round, unit);
        if (deadline.isEmpty()) {
            return Stream.empty();
        }
        Stream<Debt> report = Stream.of(new Debt(false, deadline.get()));
        boolean planOpen = unit.feedbackOn() != null && unit.planReceivedOn() == null && round.planDays() != null
                && round.planDays() > 0 && !deadline.get().isBefore(today);
        return planOpen
                ? Stream.concat(Stream.of(new Debt(true, unit.feedbackOn().plusDays(round.planDays()))), report)
                : report;
    }

    private DueItem item(Round round, Debt debt, List<Debtor> debtors) {
        InspectedUnit first = debtors.getFirst().unit();
        boolean overdue = debt.deadline().isBefore(today);
        String what = debt.plan()
                ? overdue ? "due.planMissing" : "due.plan"
                : overdue ? "due.reportMissing" : "due.periodEnds";
        Phrase who = debtors.size() == 1 && debtors.getFirst().missing() == 1 && Counts.size(first.count()) == 1
                ? name(first)
                : Phrase.of("due.ofRound", Objects.requireNonNullElse(round.name(), "—"), many(debtors));
        Phrase matter = Phrase.of(debt.plan() ? "due.matter.plan" : "due.matter.report");
        return DueItem.of(today, debt.deadline(), matter, Phrase.of(what, who), FieldRef.of(first, field(debt, first)),
                Optional.of(RoundOrigin.of(year.overview(), round)));
    }

    private static Field<InspectedUnit, ?> field(Debt debt, InspectedUnit unit) {
        return debt.plan()
                ? InspectedUnit.PLAN_RECEIVED_ON
                : Counts.size(unit.count()) == 1 ? InspectedUnit.REPORT_RECEIVED_ON : InspectedUnit.REPORTS_RECEIVED;
    }

    private static Phrase name(InspectedUnit unit) {
        String name = Objects.requireNonNullElse(unit.name(), "—");
        return unit.town() == null || name.startsWith(unit.town())
                ? Phrase.of("due.unit", name)
                : Phrase.of("due.unitOfTown", unit.town(), name);
    }

    private static Phrase many(List<Debtor> debtors) {
        int count = debtors.stream().mapToInt(Debtor::missing).sum();
        List<UnitNature> natures = debtors.stream()
            .map(debtor -> debtor.unit().nature())
            .distinct()
            .collect(Collectors.toList());
        return Phrase.of(natures.equals(List.of(UnitNature.VILLAGE)) ? "due.villages" : "due.organisations", count);
    }
}
