package org.selfeval.check.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.SpecialCheck;
import org.selfeval.scoring.fact.Counts;

/** Rounds, groups, organisations, findings, answers: by line, by round, by kind, and any rounds together. */
final class CountFigures {

    /** Up to so many rounds any of them may be added up in a text: 后两轮共巡察192个村. */
    private static final int ANY_TOGETHER = 8;

    private CountFigures() {}

    static void addTo(KnownFigures known, Year year) {
        plan(year, known);
        rounds(year, known);
        List<RoundFacts> rounds = year.rounds();
        together(rounds, RoundFacts::organisations, known);
        together(rounds, RoundFacts::groupCount, known);
        for (Function<UnitFacts, Integer> number : List.<Function<UnitFacts, Integer>>of(UnitFacts::found,
                UnitFacts::closed, UnitFacts::open, UnitFacts::handedOver, unit -> unit.unit().done(),
                unit -> unit.unit().reportsFormed(), unit -> unit.unit().reportsReceived())) {
            together(rounds, round -> known(round.sum(number)), known);
        }
        rounds.forEach(round -> {
            lines(List.of(round), known);
            Integer found = known(round.sum(UnitFacts::found));
            known.addShare(known(round.sum(UnitFacts::closed)), found);
        });
        lines(year.counted(), known);
        lines(rounds, known);
        satisfaction(year.evaluation().satisfaction(), known);
    }

    private static Integer known(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static void plan(Year year, KnownFigures known) {
        Overview overview = year.overview();
        known.add(Figure.Kind.ROUNDS, overview.plannedRounds());
        known.add(Figure.Kind.ROUNDS, overview.adjustedRounds());
        int sum = 0;
        for (PlannedRound line : year.rows(PlannedRound.TYPE)) {
            known.add(Figure.Kind.ROUNDS, line.count());
            sum += Counts.size(line.count());
        }
        known.add(Figure.Kind.ROUNDS, sum);
    }

    private static void rounds(Year year, KnownFigures known) {
        List<RoundFacts> counted = year.counted();
        known.add(Figure.Kind.ROUNDS, counted.size());
        Map<Object, Integer> byKind = new HashMap<>();
        List<SpecialCheck> special = new ArrayList<>(year.rows(SpecialCheck.TYPE));
        for (RoundFacts round : year.rounds()) {
            byKind.merge(List.of(round.counted(), String.valueOf(round.round().kind())), 1, Integer::sum);
            byKind.merge(String.valueOf(round.round().kind()), 1, Integer::sum);
            special.addAll(round.node().rows(SpecialCheck.TYPE));
        }
        byKind.values().forEach(number -> known.add(Figure.Kind.ROUNDS, number));
        known.add(Figure.Kind.COUNT, special.size());
        known.add(Figure.Kind.COUNT, (int) special.stream().map(SpecialCheck::partner).distinct().count());
        for (int some = 1; some <= year.rounds().size(); some++) {
            known.add(Figure.Kind.COUNT, some);
        }
    }

    /** One number of each round, and the sums over any rounds where they are few, else over all. */
    private static void together(List<RoundFacts> rounds, Function<RoundFacts, Integer> number, KnownFigures known) {
        List<Integer> each = rounds.stream().map(number).filter(Objects::nonNull).toList();
        if (each.size() > ANY_TOGETHER) {
            each.forEach(one -> known.add(Figure.Kind.COUNT, one));
            known.add(Figure.Kind.COUNT, each.stream().mapToInt(one -> one).sum());
            return;
        }
        for (int chosen = 1; chosen < 1 << each.size(); chosen++) {
            int sum = 0;
            for (int i = 0; i < each.size(); i++) {
                sum += (chosen >> i & 1) * each.get(i);
            }
            known.add(Figure.Kind.COUNT, sum);
        }
    }

    /** Lines and sums of lines alike in level, nature, priority, town or both; groups by kind. */
    private static void lines(List<RoundFacts> rounds, KnownFigures known) {
        Map<Object, Integer> alike = new HashMap<>();
        Map<Object, Integer> towns = new HashMap<>();
        for (RoundFacts round : rounds) {
            for (UnitFacts facts : round.units()) {
                InspectedUnit unit = facts.unit();
                known.add(Figure.Kind.COUNT, facts.count());
                known.add(Figure.Kind.COUNT, facts.found());
                for (Object key : new Object[]{unit.level(), unit.nature(), unit.priority(), unit.town()}) {
                    if (key != null) {
                        alike.merge(key, facts.count(), Integer::sum);
                    }
                }
                alike.merge(List.of(String.valueOf(unit.nature()), String.valueOf(unit.priority())), facts.count(),
                        Integer::sum);
                alike.merge(List.of(String.valueOf(unit.town()), String.valueOf(unit.priority()), 0), facts.count(),
                        Integer::sum);
                if (unit.town() != null) {
                    towns.put(unit.town(), 1);
                }
            }
            for (Group group : round.groups()) {
                known.add(Figure.Kind.COUNT, Counts.size(group.count()));
                alike.merge(String.valueOf(group.kind()), Counts.size(group.count()), Integer::sum);
            }
        }
        alike.values().forEach(sum -> known.add(Figure.Kind.COUNT, sum));
        known.add(Figure.Kind.COUNT, towns.size());
    }

    private static void satisfaction(Satisfaction facts, KnownFigures known) {
        List<Integer> numbers = new ArrayList<>();
        for (Integer number : new Integer[]{facts.received(), facts.verified(), facts.issued(), facts.returned(),
            facts.valid(), facts.satisfied()}) {
            if (number != null) {
                numbers.add(number);
            }
        }
        for (Integer one : numbers) {
            known.add(Figure.Kind.COUNT, one);
            numbers.forEach(other -> known.addShare(one, other));
        }
    }
}
