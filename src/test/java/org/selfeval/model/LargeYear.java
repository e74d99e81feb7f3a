package org.selfeval.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.selfeval.model.kind.BenchmarkBasis;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.kind.Priority;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundMethod;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * An invented year as large as the product promises to carry, all in 2020: rounds × units × findings with dates, groups
 * and states as a district would have them. No chance in it: the same numbers give the same year.
 */
public final class LargeYear {

    /** What is asked for: 60 rounds × 50 units with 100,000 findings between them. */
    public static final int ROUNDS = 60;
    public static final int UNITS = 3_000;
    public static final int FINDINGS = 100_000;

    private static final int GROUPS = 5;
    private static final List<String> CATEGORIES = List.of("党的建设", "选人用人", "财务管理", "作风纪律", "民生服务");

    private final List<Row> rows = new ArrayList<>();
    private long lastId;

    private LargeYear() {}

    public static Evaluation make() {
        return make(ROUNDS, UNITS, FINDINGS);
    }

    /** A year of this many rounds, with units and findings spread evenly over them. */
    public static Evaluation make(int rounds, int units, int findings) {
        LargeYear year = new LargeYear();
        Row root = year.base(rounds);
        for (int r = 0; r < rounds; r++) {
            year.round(root, r, share(units, rounds, r), share(findings, rounds, r));
        }
        return Evaluation.of("large", year.rows);
    }

    private static int share(int whole, int parts, int part) {
        return (int) ((part + 1L) * whole / parts - (long) part * whole / parts);
    }

    private Row base(int rounds) {
        Row root = add(Overview.TYPE, 0, 0, Overview.YEAR, 2020, Overview.PROJECT, "巡察工作经费（示例）", Overview.UNIT,
                "示例区委巡察办", Overview.CUT_OFF, LocalDate.of(2020, 12, 31), Overview.PLANNED_ROUNDS, rounds,
                Overview.STATE, EvaluationState.DRAFTING, Overview.EXAMPLE, true);
        add(Scheme.TYPE, root.id(), 0, Scheme.REPORT_DAYS, 7, Scheme.CLOSED_STATES,
                List.of(FindingState.DONE, FindingState.HANDED_OVER));
        add(Satisfaction.TYPE, root.id(), 0, Satisfaction.RECEIVED, 0, Satisfaction.VERIFIED, 0);
        add(Benchmark.TYPE, root.id(), 0, Benchmark.VALUE, BigDecimal.TEN, Benchmark.BASIS, BenchmarkBasis.PER_UNIT,
                Benchmark.SOURCE, "示例", Benchmark.ON, LocalDate.of(2020, 1, 15));
        return root;
    }

    private void round(Row root, int number, int units, int findings) {
        LocalDate start = LocalDate.of(2020, 1, 6).plusDays(number % 150);
        LocalDate end = start.plusDays(30);
        Row round = add(Round.TYPE, root.id(), number, Round.NAME, "示例第" + (number + 1) + "轮", Round.COUNTED, true,
                Round.KIND, number % 3 == 0 ? RoundKind.COORDINATED : RoundKind.ROUTINE, Round.METHOD,
                RoundMethod.DRAGNET,
                Round.START, start, Round.END, end, Round.STATE, RoundState.FINISHED, Round.BRIEFED_ON,
                end.plusDays(14), Round.RECTIFY_MONTHS, 3);
        List<Row> groups = new ArrayList<>();
        for (int g = 0; g < GROUPS; g++) {
            groups.add(add(Group.TYPE, round.id(), g, Group.NAME, "第" + (g + 1) + "巡察组", Group.KIND,
                    g < 3 ? GroupKind.FIXED : GroupKind.TEMPORARY, Group.COUNT, 1, Group.DEPARTMENTS,
                    List.of("组织", "纪检", "财政", "审计"), Group.REPORTED_ON, end.plusDays(1 + g)));
        }
        for (int u = 0; u < units; u++) {
            unit(round, u, groups.get(u % GROUPS), end.plusDays(20), share(findings, units, u));
        }
    }

    private void unit(Row round, int number, Row group, LocalDate feedback, int findings) {
        Row unit = add(InspectedUnit.TYPE, round.id(), number, InspectedUnit.NAME, "示例村" + (number + 1) + "党支部",
                InspectedUnit.COUNT, 1, InspectedUnit.TOWN, "示例" + (number % 7 + 1) + "镇", InspectedUnit.LEVEL,
                UnitLevel.GRASSROOTS, InspectedUnit.NATURE, UnitNature.VILLAGE, InspectedUnit.PRIORITY,
                number % 2 == 0 ? Priority.KEY : Priority.GENERAL, InspectedUnit.GROUP, group.id(),
                InspectedUnit.REPORTS_FORMED, 1, InspectedUnit.FEEDBACK_ON, feedback,
                InspectedUnit.REPORT_RECEIVED_ON, feedback.plusMonths(3), InspectedUnit.REPORTS_RECEIVED, 1);
        for (int f = 0; f < findings; f++) {
            finding(unit, f, feedback);
        }
    }

    private void finding(Row unit, int number, LocalDate feedback) {
        FindingState state = switch (number % 20) {
            case 7 -> FindingState.HANDED_OVER;
            case 13 -> FindingState.IN_PROGRESS;
            default -> FindingState.DONE;
        };
        LocalDate on = feedback.plusDays(10 + number % 70);
        add(Finding.TYPE, unit.id(), number, Finding.TITLE, "示例问题" + (number + 1), Finding.CATEGORY,
                CATEGORIES.get(number % CATEGORIES.size()), Finding.STATE, state, Finding.RECTIFIED_ON,
                state == FindingState.DONE ? on : null, Finding.HANDED_OVER_ON,
                state == FindingState.HANDED_OVER ? on : null, Finding.DOCUMENT,
                state == FindingState.HANDED_OVER ? "示例移交〔2020〕" + number + "号" : null);
    }

    private Row add(RowType<?> type, long parent, int position, Object... fieldsAndValues) {
        lastId++;
        Object[] facts = new Object[type.fields().size()];
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            facts[((Field<?, ?>) fieldsAndValues[i]).index()] = fieldsAndValues[i + 1];
        }
        Row row = type.create(lastId, parent, position, facts);
        rows.add(row);
        return row;
    }
}
