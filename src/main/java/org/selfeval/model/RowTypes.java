package org.selfeval.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.selfeval.model.tree.RowType;

/** All row types, and which may stand under which. */
public final class RowTypes {

    /** Every row type, parents before their children. */
    public static final List<RowType<?>> ALL = List.of(Overview.TYPE, PlannedRound.TYPE, FundSource.TYPE,
            Expenditure.TYPE, Scheme.TYPE, Level.TYPE, Indicator.TYPE, Round.TYPE, Group.TYPE, SpecialCheck.TYPE,
            InspectedUnit.TYPE, Finding.TYPE, Satisfaction.TYPE, Benchmark.TYPE, ReportText.TYPE, FollowUp.TYPE,
            Statement.TYPE, Evidence.TYPE);

    /** Types of which an evaluation has exactly one row, from its first day on. */
    public static final Set<RowType<?>> SINGLE = Set.of(Overview.TYPE, Scheme.TYPE, Satisfaction.TYPE, Benchmark.TYPE);

    private static final Map<RowType<?>, Set<RowType<?>>> PARENTS = Map.ofEntries(
            Map.entry(Overview.TYPE, Set.of()),
            Map.entry(PlannedRound.TYPE, Set.of(Overview.TYPE)),
            Map.entry(FundSource.TYPE, Set.of(Overview.TYPE)),
            Map.entry(Expenditure.TYPE, Set.of(Overview.TYPE)),
            Map.entry(Scheme.TYPE, Set.of(Overview.TYPE)),
            Map.entry(Level.TYPE, Set.of(Scheme.TYPE)),
            Map.entry(Indicator.TYPE, Set.of(Level.TYPE)),
            Map.entry(Round.TYPE, Set.of(Overview.TYPE)),
            Map.entry(Group.TYPE, Set.of(Round.TYPE)),
            Map.entry(SpecialCheck.TYPE, Set.of(Overview.TYPE, Round.TYPE)),
            Map.entry(InspectedUnit.TYPE, Set.of(Round.TYPE)),
            Map.entry(Finding.TYPE, Set.of(InspectedUnit.TYPE)),
            Map.entry(Satisfaction.TYPE, Set.of(Overview.TYPE)),
            Map.entry(Benchmark.TYPE, Set.of(Overview.TYPE)),
            Map.entry(ReportText.TYPE, Set.of(Overview.TYPE)),
            Map.entry(FollowUp.TYPE, Set.of(Overview.TYPE)),
            Map.entry(Statement.TYPE, Set.of(Overview.TYPE, Round.TYPE, Group.TYPE, InspectedUnit.TYPE)),
            Map.entry(Evidence.TYPE, Set.of(Expenditure.TYPE, Indicator.TYPE, Round.TYPE, InspectedUnit.TYPE)));

    /** By the type looked for, then by the type one stands at: looked up for every node on the way of a change. */
    private static final Map<RowType<?>, Map<RowType<?>, List<RowType<?>>>> BRANCHES = ALL.stream()
        .collect(Collectors.toUnmodifiableMap(type -> type, type -> ALL.stream()
            .collect(Collectors.toUnmodifiableMap(above -> above, above -> ALL.stream()
                .filter(branch -> parentsOf(branch).contains(above) && leadsTo(branch, type))
                .toList()))));

    private RowTypes() {}

    /** The types a row of this type may belong to; none for the root. */
    public static Set<RowType<?>> parentsOf(RowType<?> type) {
        return PARENTS.get(type);
    }

    /** The types directly under {@code above} below which rows may stand that hold rows of {@code type}, or hold them. */
    static List<RowType<?>> branches(RowType<?> above, RowType<?> type) {
        return BRANCHES.get(type).get(above);
    }

    private static boolean leadsTo(RowType<?> above, RowType<?> type) {
        return parentsOf(type).stream().anyMatch(parent -> parent == above || leadsTo(above, parent));
    }

    /**
     * @throws IllegalArgumentException if there is no such type
     */
    public static RowType<?> named(String name) {
        return ALL.stream()
            .filter(type -> type.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no row type " + name));
    }
}
