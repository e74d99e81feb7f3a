package org.selfeval.check.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;

/** What the lines of the table are called. */
public final class NameChecks {

    /** Words of a name that a percentage can be of. */
    private static final Pattern SHARE = Pattern.compile("率|比|度|占|覆盖|百分|幅|完成|情况|程度");
    private static final Pattern TARGET_IN_NAME = Pattern
        .compile("(?:[≥≤≧≦><]|不低于|不少于|不超过|达到)?\\d+(?:\\.\\d+)?(?:%|‰|轮次?|万元|个|次|件|份|人)");

    private static final Pattern RATE = Pattern.compile("(预算|资金|经费|支付|支出)(支出|支付|使用|完成)?(执行|支付|支出|完成)率");

    private NameChecks() {}

    /** The third-level name, or what such a name is called where there is none. */
    static Object nameOf(Indicator indicator) {
        return Wording.nameOr(indicator.name(), Indicator.NAME);
    }

    public static void check(Year year, Notes notes) {
        Set<String> names = new HashSet<>();
        List<Indicator> applicable = year.applicable();
        for (Indicator indicator : applicable) {
            if (Wording.empty(indicator.name())) {
                notes.mustFix("scoring.name-missing", indicator, Indicator.NAME);
                continue;
            }
            if (!names.add(Wording.core(indicator.name()))) {
                notes.review("scoring.name-twice", indicator, Indicator.NAME, indicator.name());
            }
            Matcher target = TARGET_IN_NAME.matcher(Wording.plain(indicator.name()));
            if (target.find()) {
                notes.hint("scoring.target-in-name", indicator, Indicator.NAME, indicator.name(), target.group());
            }
            if ("%".equals(indicator.unit()) && indicator.metric() == Metric.ENTERED
                    && !SHARE.matcher(indicator.name()).find()) {
                notes.review("scoring.percent-glued", indicator, Indicator.UNIT, indicator.name());
            }
        }
        checkRateTwice(applicable, notes);
    }

    /** The execution rate is a first-level line of its own; once more among the indicators it counts twice. */
    private static void checkRateTwice(List<Indicator> applicable, Notes notes) {
        boolean seen = false;
        for (Indicator indicator : applicable) {
            boolean computed = indicator.metric() == Metric.EXECUTION_RATE;
            boolean named = indicator.name() != null && indicator.metric() == Metric.ENTERED
                    && RATE.matcher(indicator.name()).find();
            if ((computed && seen) || named) {
                notes.review("scoring.rate-used-again", indicator, Indicator.NAME, nameOf(indicator));
            }
            seen |= computed;
        }
    }
}
