package org.selfeval.check.scheme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.text.Phrase;

/** Whether a line stands in the class it belongs to, as far as its words tell. */
public final class ClassChecks {

    /** What a name speaks of, and the second-level classes where that may stand. */
    private record Rule(Pattern name, Pattern belongsTo, String rightClass) {

        boolean brokenBy(Indicator indicator) {
            return name.matcher(indicator.name()).find() && !belongsTo.matcher(indicator.second()).find();
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("成本|费用|节约资金|人均经费|单位造价"), Pattern.compile("成本|经济效益"), "check.class.cost"),
            new Rule(Pattern.compile("及时率|及时性|按时|按期|准时|时限"), Pattern.compile("时效"), "check.class.time"),
            new Rule(Pattern.compile("满意"), Pattern.compile("满意"), "check.class.satisfaction"));

    private static final Pattern MONEY = Pattern.compile("元|万元|亿元|人民币");
    private static final Pattern OF_PEOPLE = Pattern.compile("满意|投诉|举报|信访|好评|认可|测评|评价");
    private static final Pattern EVENT_UNIT = Pattern.compile("次|场|场次|期|人次|个|件");
    private static final Pattern ONLY_COMPLETION = Pattern.compile("(任务|计划|工作)?完成率$");

    private ClassChecks() {}

    public static void check(Year year, Notes notes) {
        List<Indicator> applicable = year.applicable();
        for (Indicator indicator : applicable) {
            if (Wording.empty(indicator.name()) || Wording.empty(indicator.second())) {
                continue;
            }
            RULES.stream()
                .filter(rule -> rule.brokenBy(indicator))
                .findFirst()
                .ifPresent(rule -> notes.hint("scoring.wrong-class", indicator, Indicator.SECOND, indicator.name(),
                        indicator.second(), Phrase.of(rule.rightClass())));
            String unit = indicator.unit() == null ? "" : indicator.unit();
            if (indicator.second().contains("数量") && MONEY.matcher(unit).matches()) {
                notes.review("scoring.money-as-quantity", indicator, Indicator.UNIT, indicator.name(), unit);
            }
            if (indicator.second().contains("满意") && EVENT_UNIT.matcher(unit).matches()
                    && !OF_PEOPLE.matcher(indicator.name()).find()) {
                notes.hint("scoring.event-as-satisfaction", indicator, Indicator.SECOND, indicator.name(), unit);
            }
            repeated(indicator, applicable).ifPresent(quantity -> notes.hint("scoring.quality-repeats-quantity",
                    indicator, Indicator.NAME, indicator.name(), quantity.name()));
        }
    }

    /** The quantity that a quality indicator merely says once more as its completion rate. */
    private static Optional<Indicator> repeated(Indicator quality, List<Indicator> all) {
        if (!quality.second().contains("质量")) {
            return Optional.empty();
        }
        String said = Wording.core(quality.name());
        boolean completion = ONLY_COMPLETION.matcher(said).find();
        String subject = ONLY_COMPLETION.matcher(said).replaceFirst("");
        return all.stream()
            .filter(other -> other.second() != null && other.second().contains("数量") && other.name() != null)
            .filter(other -> sameMetric(quality, other)
                    || (completion && subject.length() >= 2 && about(subject, Wording.core(other.name()))))
            .findFirst();
    }

    private static boolean sameMetric(Indicator one, Indicator other) {
        return one.metric() != null && one.metric() == other.metric() && one.metric() != Metric.ENTERED;
    }

    private static boolean about(String subject, String quantity) {
        return quantity.contains(subject) || subject.contains(quantity.replaceAll("(数量|次数|个数|数)$", ""));
    }
}
