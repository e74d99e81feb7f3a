package org.selfeval.check.year;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Field;

/** Step 1 without the plan: whose evaluation it is, of which year, its goals and its days. */
public final class OverviewChecks {

    private static final List<Field<Overview, String>> NAMES = List.of(Overview.PROJECT, Overview.DEPARTMENT,
            Overview.UNIT);
    private static final Pattern AMOUNT_ONLY = Pattern.compile("[\\d.,]+(万|亿)?元?[。.]?");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private OverviewChecks() {}

    public static void check(Year year, Notes notes) {
        Overview overview = year.overview();
        checkNames(overview, notes);
        checkGoals(overview, notes);
        checkDates(overview, notes);
    }

    private static void checkNames(Overview overview, Notes notes) {
        Integer number = overview.year();
        if (number == null) {
            notes.mustFix("overview.missing", overview, Overview.YEAR, Wording.label(Overview.YEAR));
        } else if (number < FIRST_YEAR || number > LAST_YEAR) {
            notes.mustFix("overview.year-absurd", overview, Overview.YEAR, number.toString());
        }
        for (Field<Overview, String> name : NAMES) {
            if (Wording.empty(name.get(overview))) {
                notes.mustFix("overview.missing", overview, name, Wording.label(name));
            }
        }
        if (number != null && overview.project() != null && Wording.plain(overview.project()).contains(number + "年")) {
            notes.hint("overview.year-in-project", overview, Overview.PROJECT,
                    Wording.beginning(overview.project()));
        }
    }

    private static void checkGoals(Overview overview, Notes notes) {
        for (Field<Overview, String> goal : List.of(Overview.GOAL_EXPECTED, Overview.GOAL_ACTUAL)) {
            String text = goal.get(overview);
            if (Wording.absent(text)) {
                notes.mustFix("overview.missing", overview, goal, Wording.label(goal));
            } else if (AMOUNT_ONLY.matcher(Wording.plain(text)).matches()) {
                notes.review("overview.goal-is-amount", overview, goal, Wording.label(goal), Wording.beginning(text));
            }
        }
        String expected = Wording.core(overview.goalExpected());
        if (!expected.isEmpty() && expected.equals(Wording.core(overview.goalActual()))) {
            notes.review("overview.goal-copied", overview, Overview.GOAL_ACTUAL);
        }
    }

    private static void checkDates(Overview overview, Notes notes) {
        LocalDate cutOff = overview.cutOff();
        if (cutOff == null) {
            notes.review("overview.cut-off-missing", overview, Overview.CUT_OFF);
        }
        if (overview.year() == null || overview.year() < FIRST_YEAR || overview.year() > LAST_YEAR) {
            return;
        }
        int year = overview.year();
        between(overview, Overview.PLAN_ADOPTED_ON, LocalDate.of(year - 1, 7, 1), LocalDate.of(year, 12, 31), notes);
        between(overview, Overview.CUT_OFF, LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 12, 31), notes);
        between(overview, Overview.PREPARED_ON, LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 12, 31), notes);
        if (cutOff != null && overview.preparedOn() != null && overview.preparedOn().isBefore(cutOff)) {
            notes.review("overview.prepared-before-cut-off", overview, Overview.PREPARED_ON, overview.preparedOn(),
                    cutOff);
        }
    }

    private static void between(Overview overview, Field<Overview, LocalDate> field, LocalDate first, LocalDate last,
            Notes notes) {
        LocalDate date = field.get(overview);
        if (date != null && (date.isBefore(first) || date.isAfter(last))) {
            notes.review("overview.date-outside-year", overview, field, Wording.label(field), date,
                    overview.year().toString());
        }
    }
}
