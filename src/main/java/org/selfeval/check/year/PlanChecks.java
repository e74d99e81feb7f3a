package org.selfeval.check.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.kind.RoundKind;

/** The year's plan, in itself and against what was done. */
public final class PlanChecks {

    private PlanChecks() {}

    public static void check(Year year, Notes notes) {
        Overview overview = year.overview();
        List<PlannedRound> plan = year.rows(PlannedRound.TYPE);
        if (overview.adjustedRounds() != null && !overview.adjustedRounds().equals(overview.plannedRounds())
                && Wording.absent(overview.planReason())) {
            notes.mustFix("overview.plan-changed-without-reason", overview, Overview.PLAN_REASON,
                    overview.plannedRounds() == null ? "—" : overview.plannedRounds(), overview.adjustedRounds());
        }
        checkSum(overview, plan, notes);
        List<RoundFacts> done = year.counted();
        for (PlannedRound line : plan) {
            if (!done.isEmpty() && Wording.absent(line.deviation())) {
                checkKind(line, done, notes);
                checkObjects(line, done, notes);
            }
        }
    }

    private static void checkSum(Overview overview, List<PlannedRound> plan, Notes notes) {
        if (overview.plannedRounds() == null || plan.isEmpty()
                || plan.stream().anyMatch(line -> line.count() == null)) {
            return;
        }
        int sum = plan.stream().mapToInt(PlannedRound::count).sum();
        boolean open = plan.stream().anyMatch(line -> Boolean.TRUE.equals(line.atLeast()));
        if (sum > overview.plannedRounds() || (sum < overview.plannedRounds() && !open)) {
            notes.review("overview.plan-parts-differ", overview, Overview.PLANNED_ROUNDS, overview.plannedRounds(),
                    sum);
        }
    }

    private static void checkKind(PlannedRound line, List<RoundFacts> done, Notes notes) {
        if (line.kind() == null) {
            return;
        }
        int planned = line.count() == null ? 1 : line.count();
        int carriedOut = (int) done.stream().filter(round -> is(round, line.kind())).count();
        if (carriedOut < planned) {
            notes.review("overview.kind-not-carried-out", line, PlannedRound.DEVIATION, line.kind(), planned,
                    carriedOut);
        }
    }

    /** A round with a city-coordinated group is one, whatever else it was. */
    private static boolean is(RoundFacts round, RoundKind kind) {
        boolean withCoordinatedGroup = round.groups().stream().anyMatch(group -> group.kind() == GroupKind.COORDINATED);
        return round.round().kind() == kind || (kind == RoundKind.COORDINATED && withCoordinatedGroup);
    }

    private static void checkObjects(PlannedRound line, List<RoundFacts> done, Notes notes) {
        List<Enum<?>> missing = new ArrayList<>();
        missing.addAll(missing(line.levels(), done, InspectedUnit::level));
        missing.addAll(missing(line.natures(), done, InspectedUnit::nature));
        if (!missing.isEmpty()) {
            notes.review("overview.objects-not-inspected", line, PlannedRound.DEVIATION, missing);
        }
    }

    /** Planned kinds of organisations of which none was inspected; none where no line says of which kind it is. */
    private static <E extends Enum<E>> Collection<E> missing(List<E> planned, List<RoundFacts> done,
            Function<InspectedUnit, E> kind) {
        Set<E> inspected = done.stream()
            .flatMap(round -> round.units().stream())
            .map(UnitFacts::unit)
            .map(kind)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
        return planned == null || inspected.isEmpty()
                ? List.of()
                : planned.stream().filter(each -> !inspected.contains(each)).toList();
    }
}
