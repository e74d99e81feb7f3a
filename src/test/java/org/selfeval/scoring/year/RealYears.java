package org.selfeval.scoring.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.BenchmarkBasis;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.ScoredYear;

/** Random years as an office might have them: the facts of one round known, of the next stated, of another missing. */
final class RealYears {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final Random random;
    private final ScoredYear year = ScoredYear.of(Metric.ROUNDS, 20, Indicator.NAME, "数量");

    RealYears(long seed) {
        random = new Random(seed);
        year.overview(Overview.PLANNED_ROUNDS, 3);
        line(Metric.REPORTS, "100");
        line(Metric.TIMELINESS, "100");
        line(Metric.FINDINGS, "1");
        line(Metric.CLOSURE, "100");
        line(Metric.COMPLAINTS, "0");
        year.line(Metric.ENTERED, 10, Indicator.NAME, "其他", Indicator.ACTUAL, BigDecimal.ONE, Indicator.TARGET,
                BigDecimal.TWO);
        year.satisfaction(Satisfaction.RECEIVED, often() ? random.nextInt(3) : null);
        year.rows.set(year.rows.single(Benchmark.TYPE), Benchmark.VALUE, BigDecimal.valueOf(1 + random.nextInt(20)),
                Benchmark.BASIS, BenchmarkBasis.values()[random.nextInt(3)]);
        for (int i = random.nextInt(5); i > 0; i--) {
            round();
        }
    }

    Evaluation year() {
        return year.build();
    }

    private void line(Metric metric, String target) {
        year.line(metric, 10, Indicator.NAME, metric.name(), Indicator.TARGET, new BigDecimal(target));
    }

    private void round() {
        Round round = year.round("轮" + random.nextInt(100), Round.END, often() ? date(100) : null, Round.BRIEFED_ON,
                often() ? date(200) : null, Round.COUNTED, often(), Round.STATE,
                often() ? RoundState.FINISHED : RoundState.RUNNING);
        words(round, false);
        for (int i = random.nextInt(4); i > 0; i--) {
            Group group = year.group(round, Group.COUNT, some(4), Group.REPORTED_ON, often() ? date(120) : null);
            words(group, true);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            unit(round);
        }
    }

    private void unit(Round round) {
        int count = 1 + random.nextInt(20);
        int done = random.nextInt(30);
        int handedOver = random.nextInt(5);
        int open = random.nextInt(3) * random.nextInt(10);
        InspectedUnit unit = year.unit(round, InspectedUnit.COUNT, count, InspectedUnit.REPORTS_FORMED,
                often() ? random.nextInt(count + 1) : null, InspectedUnit.FEEDBACK_ON, often() ? date(300) : null,
                InspectedUnit.FOUND, often() ? done + handedOver + open : null, InspectedUnit.DONE,
                often() ? done : null, InspectedUnit.HANDED_OVER, often() ? handedOver : null, InspectedUnit.OPEN,
                often() ? open : null);
        words(unit, true);
        for (int i = often() ? 0 : random.nextInt(8); i > 0; i--) {
            FindingState state = FindingState.values()[random.nextInt(6)];
            year.rows.add(Finding.TYPE, unit, Finding.STATE, random.nextInt(9) == 0 ? null : state,
                    Finding.RECTIFIED_ON, date(400), Finding.HANDED_OVER_ON, date(400));
        }
    }

    private void words(Row about, boolean rarely) {
        for (StatementSubject subject : StatementSubject.values()) {
            if (rarely ? random.nextInt(8) == 0 : random.nextBoolean()) {
                year.rows.add(Statement.TYPE, about, Statement.SUBJECT, subject, Statement.AFFIRMED, often());
            }
        }
    }

    private boolean often() {
        return random.nextInt(6) > 0;
    }

    private Integer some(int below) {
        return often() ? 1 + random.nextInt(below) : null;
    }

    private LocalDate date(int within) {
        return START.plusDays(random.nextInt(within));
    }
}
