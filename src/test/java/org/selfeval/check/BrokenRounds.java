package org.selfeval.check;

import static org.selfeval.check.Broken.hint;
import static org.selfeval.check.Broken.mustFix;
import static org.selfeval.check.Broken.review;
import static org.selfeval.check.GoodYear.day;

import java.util.List;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;

/** Years broken in their rounds, groups, organisations, findings and statements. */
final class BrokenRounds {

    private static final String DATES = "bad input: end before start; dates that contradict each other";
    private static final String COUNTS = "counts that contradict each other";

    static final List<Broken> ALL = List.of(
            review("rounds.no-rounds", "nothing entered yet; 14", BrokenRounds::withoutRounds),
            review("rounds.no-units", "counts that contradict each other", y -> {
                Round round = trial(y);
                y.set(round, Round.COUNTED, true).set(y.overview, Overview.PLANNED_ROUNDS, 3);
                y.set(y.cityPlan, PlannedRound.COUNT, 2, PlannedRound.DEVIATION, "由上级统筹。");
                for (StatementSubject subject : StatementSubject.values()) {
                    affirm(y, round, subject);
                }
                return FieldRef.of(round, InspectedUnit.NAME);
            }),
            review("rounds.name-twice", "counts that contradict each other",
                    y -> y.with(trial(y), Round.NAME, "三届区委第二轮")),
            mustFix("rounds.end-before-start", DATES, y -> {
                y.set(y.first, Round.START, day("2020-04-11"));
                return FieldRef.of(y.first, Round.END);
            }),
            review("rounds.briefed-before-end", DATES,
                    y -> y.with(y.first, Round.BRIEFED_ON, day("2020-03-20"))),
            review("rounds.outside-year", "15; bad input: dates outside the year", y -> {
                Round round = trial(y);
                y.set(round, Round.END, day("2019-12-20"));
                return y.with(round, Round.START, day("2019-12-01"));
            }),
            review("rounds.period-unusual", "rectification takes two to six months",
                    y -> y.with(trial(y), Round.RECTIFY_MONTHS, 30)),
            review("rounds.state-missing", "unknown never counts", y -> {
                return y.with(trial(y), Round.STATE, null);
            }),
            review("rounds.state-differs", "dates that contradict a state", y -> {
                Round round = trial(y);
                y.set(round, Round.END, day("2020-09-20"));
                return y.with(round, Round.STATE, RoundState.RUNNING);
            }),
            mustFix("rounds.carried-from-later", "dates that contradict each other",
                    y -> y.with(trial(y), Round.CARRIED_FROM, 2021)),
            review("rounds.carried-counted", "3: counted twice", y -> {
                Round round = trial(y);
                y.set(round, Round.CARRIED_FROM, 2019);
                return y.with(round, Round.COUNTED, true);
            }),
            mustFix("rounds.report-before-end", "report before the inspection's end",
                    y -> y.with(y.firstGroups, Group.REPORTED_ON, day("2020-04-09"))),
            review("rounds.group-outside-round", DATES, y -> {
                y.set(y.firstGroups, Group.REPORTED_ON, day("2020-04-18"));
                return y.with(y.firstGroups, Group.END, day("2020-04-12"));
            }),
            review("rounds.group-elsewhere", "counts and units that contradict each other",
                    y -> y.with(y.archive, InspectedUnit.GROUP, y.cityGroup.id())),
            review("rounds.unit-twice", "3: counted twice", y -> {
                return y.with(y.grain, InspectedUnit.NAME, "区档案馆");
            }),
            mustFix("rounds.reports-above-count", COUNTS,
                    y -> y.with(y.villages, InspectedUnit.REPORTS_FORMED, 31)),
            review("rounds.count-differs-from-name", COUNTS, y -> {
                y.set(y.villages, InspectedUnit.NAME, "示例镇等3个镇28个村党组织");
                return FieldRef.of(y.villages, InspectedUnit.COUNT);
            }),
            review("rounds.level-against-nature", COUNTS,
                    y -> y.with(y.villages, InspectedUnit.LEVEL, UnitLevel.SECTION)),
            mustFix("statements.without-source", "a statement has its source",
                    y -> y.with(y.reportedInTime, Statement.SOURCE, "无")),
            hint("statements.own-report", "a report cannot vouch for itself",
                    y -> y.with(y.reportedInTime, Statement.SOURCE, "2020年度绩效自评报告")),
            mustFix("statements.contradicted", "recorded outranks stated; a contradiction is a check",
                    y -> FieldRef.of(affirm(y, y.villages, StatementSubject.NO_FINDINGS), Statement.AFFIRMED)),
            mustFix("rectification.feedback-before-report", "feedback before report",
                    y -> y.with(y.villages, InspectedUnit.FEEDBACK_ON, day("2020-07-09"))),
            mustFix("rectification.before-feedback", "rectification before feedback",
                    y -> y.with(y.archive, InspectedUnit.PLAN_RECEIVED_ON, day("2020-05-19"))),
            mustFix("rectification.extension-too-early", DATES, y -> {
                y.set(y.archive, InspectedUnit.EXTENSION_REASON, "涉及土地手续。");
                return y.with(y.archive, InspectedUnit.EXTENDED_TO, day("2020-05-20"));
            }),
            review("rectification.extension-without-reason", "an extension is granted for a reason", y -> {
                y.set(y.archive, InspectedUnit.EXTENDED_TO, day("2020-09-20"));
                return FieldRef.of(y.archive, InspectedUnit.EXTENSION_REASON);
            }),
            mustFix("rectification.sum-differs", "found ≠ closed + open", y -> {
                y.set(y.archive, InspectedUnit.OPEN, 1);
                return FieldRef.of(y.archive, InspectedUnit.FOUND);
            }),
            review("rectification.rows-differ", COUNTS, y -> y.with(y.grain, InspectedUnit.FOUND, 13)),
            mustFix("rectification.reports-above-count", COUNTS,
                    y -> y.with(y.villages, InspectedUnit.REPORTS_RECEIVED, 31)),
            review("rectification.overdue", "deadline passed with no report",
                    y -> y.with(y.villages, InspectedUnit.REPORTS_RECEIVED, 29)),
            review("rectification.nothing-found-unsaid", "found = 0 needs a statement", y -> {
                y.set(y.archive, InspectedUnit.DONE, 0, InspectedUnit.HANDED_OVER, 0);
                y.set(y.findings, Indicator.TARGET, GoodYear.number("0.4"));
                return y.with(y.archive, InspectedUnit.FOUND, 0);
            }),
            review("rectification.findings-before-feedback", "rectification before feedback",
                    y -> y.with(y.doneFinding, Finding.RECTIFIED_ON, day("2020-05-10"))),
            review("rectification.date-against-state", "dates that contradict a state", y -> {
                y.set(y.handedOver, Finding.STATE, FindingState.DONE);
                return FieldRef.of(y.handedOver, Finding.STATE);
            }),
            review("rectification.handover-unproved", "handed over with date and document number",
                    y -> y.with(y.handedOver, Finding.DOCUMENT, null)));

    private BrokenRounds() {}

    /** A round beside the year's own, in which nothing is wrong yet. */
    private static Round trial(GoodYear y) {
        return y.add(Round.TYPE, y.overview, Round.NAME, "试点巡察", Round.COUNTED, false, Round.KIND,
                RoundKind.MOBILE, Round.STATE, RoundState.FINISHED);
    }

    private static Statement affirm(GoodYear y, Row row, StatementSubject subject) {
        return y.add(Statement.TYPE, row, Statement.SUBJECT, subject, Statement.AFFIRMED, true, Statement.SOURCE,
                "巡察工作台账");
    }

    private static FieldRef withoutRounds(GoodYear y) {
        for (Row row : y.build().rows().reversed()) {
            if (row instanceof Round || row instanceof Group || row instanceof InspectedUnit || row instanceof Finding
                    || row instanceof Statement) {
                y.rows.remove(row);
            }
        }
        y.withoutFiguresInTexts();
        return FieldRef.of(y.overview, Round.NAME);
    }
}
