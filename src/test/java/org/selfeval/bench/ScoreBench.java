package org.selfeval.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Level;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.scoring.year.Scorer;

/**
 * The score after one edit against one plain pass over the findings, and ten times the findings. Medians of alternating
 * runs in one JVM, so that both sides meet the same machine and the same heap.
 */
public final class ScoreBench {

    private static final int RUNS = 401;
    private static final int WARM = 400;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Set<FindingState> CLOSED = EnumSet.of(FindingState.DONE, FindingState.HANDED_OVER);

    private ScoreBench() {}

    public static void main(String[] args) {
        System.out.print(Ratio.table(run()));
    }

    /** Medians of processor milliseconds. */
    static List<Ratio> run() {
        Evaluation large = withScheme(LargeYear.make());
        Evaluation small = withScheme(LargeYear.make(LargeYear.ROUNDS, LargeYear.UNITS, LargeYear.FINDINGS / 10));
        Editing largeEdits = new Editing(large);
        Editing smallEdits = new Editing(small);
        double[] pass = compare(largeEdits::next, () -> Scorer.score(largeEdits.now).total(),
                () -> closed(largeEdits.now));
        double[] tenfold = compare(() -> {
            largeEdits.next();
            smallEdits.next();
        }, () -> Scorer.score(largeEdits.now).total(), () -> Scorer.score(smallEdits.now).total());
        return List.of(
                new Ratio(
                        "score after one edit, 3,000 units and 100,000 findings : one pass counting those closed in time",
                        pass[0], pass[1], "ms", 2),
                new Ratio("score after one edit, 100,000 findings : 10,000 findings", tenfold[0], tenfold[1], "ms",
                        11));
    }

    /** The year after a further edit, each time another one. */
    private static final class Editing {

        private final Round round;
        private final long unit;
        private Evaluation now;
        private int edits;

        Editing(Evaluation year) {
            now = year;
            round = year.rounds().getFirst().row();
            unit = year.rounds().getFirst().children(InspectedUnit.TYPE).getFirst().id();
        }

        void next() {
            InspectedUnit row = now.rounds()
                .stream()
                .filter(node -> node.id() == round.id())
                .flatMap(node -> node.rows(InspectedUnit.TYPE).stream())
                .filter(one -> one.id() == unit)
                .findFirst()
                .orElseThrow();
            now = now.apply(Edit.set("改", row, InspectedUnit.REPORTS_FORMED, edits++ % 2));
        }
    }

    /** The least that must be read of every finding: its state and whether it was closed by 统计截止日. */
    private static int closed(Evaluation year) {
        int closed = 0;
        LocalDate cutOff = year.overview().cutOff();
        for (Node<Round> round : year.rounds()) {
            for (Node<InspectedUnit> unit : round.children(InspectedUnit.TYPE)) {
                for (Node<Finding> finding : unit.children(Finding.TYPE)) {
                    closed += CLOSED.contains(finding.row().state()) && !late(finding.row(), cutOff) ? 1 : 0;
                }
            }
        }
        return closed;
    }

    private static boolean late(Finding finding, LocalDate cutOff) {
        LocalDate on = finding.state() == FindingState.HANDED_OVER ? finding.handedOverOn() : finding.rectifiedOn();
        return on != null && on.isAfter(cutOff);
    }

    /** Processor milliseconds of each, the two in turn: what other programs take does not count. */
    private static double[] compare(Runnable edit, Supplier<?> one, Supplier<?> other) {
        double[] ones = new double[RUNS];
        double[] others = new double[RUNS];
        long seen = 0;
        for (int i = -WARM; i < RUNS; i++) {
            edit.run();
            long start = CLOCK.getCurrentThreadCpuTime();
            seen += one.get().hashCode();
            long middle = CLOCK.getCurrentThreadCpuTime();
            seen += other.get().hashCode();
            long end = CLOCK.getCurrentThreadCpuTime();
            if (i >= 0) {
                ones[i] = (middle - start) / 1e6;
                others[i] = (end - middle) / 1e6;
            }
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was computed");
        }
        return new double[]{median(ones), median(others)};
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** The seven lines of the 2020 report on a large year, and the one statement it lacks. */
    private static Evaluation withScheme(Evaluation year) {
        List<Row> rows = new ArrayList<>(year.rows());
        long id = year.lastRowId() + 1;
        long level = id++;
        rows.add(row(Level.TYPE, level, year.scheme().id()));
        for (Metric metric : List.of(Metric.EXECUTION_RATE, Metric.ROUNDS, Metric.REPORTS, Metric.TIMELINESS,
                Metric.FINDINGS, Metric.CLOSURE, Metric.COMPLAINTS)) {
            Indicator line = Indicator.METRIC.set(row(Indicator.TYPE, id++, level), metric);
            rows.add(Indicator.TARGET.set(Indicator.WEIGHT.set(line, BigDecimal.TEN), target(metric)));
        }
        Statement none = row(Statement.TYPE, id, year.root().id());
        rows.add(Statement.AFFIRMED.set(Statement.SUBJECT.set(none, StatementSubject.NO_COMPLAINTS), true));
        return Evaluation.of(year.id(), rows);
    }

    private static <R extends Row> R row(RowType<R> type, long id, long parent) {
        return type.blank(id, parent, (int) id);
    }

    private static BigDecimal target(Metric metric) {
        return switch (metric) {
            case FINDINGS -> BigDecimal.ONE;
            case COMPLAINTS -> BigDecimal.ZERO;
            default -> BigDecimal.valueOf(100);
        };
    }
}
