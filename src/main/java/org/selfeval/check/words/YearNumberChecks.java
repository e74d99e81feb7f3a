package org.selfeval.check.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/** Another year's number in a text: mostly last year's text, copied and not read again. */
public final class YearNumberChecks {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(20\\d\\d)年(度)?(\\d{1,2}月)?");

    /** Before or after the number: the text compares, looks back or spans years, and means the other year. */
    private static final Pattern LOOKS_BACK = Pattern.compile("(较|比|自|从|与|至|到|于|跨|[-—–~～]|同期|续|承接|延续)[^，。；]{0,3}$");
    private static final Pattern SPANS = Pattern.compile("^(以来|至|到|起|[-—–~～]|相比|同期|结转|遗留|换届|修订|印发|出台|施行)");

    private static final Set<Section> LOOKING_AHEAD = EnumSet.of(Section.PROBLEMS, Section.MEASURES,
            Section.APPLICATION, Section.SUGGESTIONS, Section.OTHER);

    private static final List<Field<Overview, String>> OVERVIEW = List.of(Overview.PROJECT, Overview.PLAN_NAME,
            Overview.GOAL_EXPECTED, Overview.GOAL_ACTUAL, Overview.FUNDS_PURPOSE);

    private static final List<Field<Indicator, String>> INDICATOR = List.of(Indicator.NAME, Indicator.TARGET_TEXT,
            Indicator.ACTUAL_TEXT, Indicator.DEVIATION);

    private YearNumberChecks() {}

    public static void check(Year year, Notes notes) {
        if (year.overview().year() == null) {
            return;
        }
        int number = year.overview().year();
        OVERVIEW.forEach(field -> check(year.overview(), field, number, false, notes));
        for (Indicator indicator : year.applicable()) {
            INDICATOR.forEach(field -> check(indicator, field, number, false, notes));
            check(indicator, Indicator.MEASURE, number, true, notes);
        }
        for (ReportText text : year.rows(ReportText.TYPE)) {
            boolean ahead = text.section() != null && LOOKING_AHEAD.contains(text.section());
            check(text, ReportText.BODY, number, ahead, notes);
        }
    }

    private static void check(Row row, Field<?, String> field, int year, boolean nextToo, Notes notes) {
        String text = Wording.plain(field.getFrom(row));
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            int other = Integer.parseInt(found.group(1));
            boolean month = found.group(3) != null;
            boolean next = other == year + 1 && (nextToo || month);
            if (other != year && !next && !meant(text, found.start(), found.end())) {
                notes.review("texts.other-year", row, field, Wording.place(row, field), found.group(),
                        Integer.toString(year));
                return;
            }
        }
    }

    private static boolean meant(String text, int start, int end) {
        return LOOKS_BACK.matcher(text.substring(Math.max(0, start - 4), start)).find()
                || SPANS.matcher(text.substring(end)).find();
    }
}
