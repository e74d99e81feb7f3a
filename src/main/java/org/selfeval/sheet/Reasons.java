package org.selfeval.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.selfeval.model.Indicator;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.text.Texts;

/** 偏差原因分析及改进措施: two fields of an indicator, printed in one cell. */
final class Reasons {

    private Reasons() {}

    static String of(Indicator indicator) {
        String deviation = Objects.requireNonNullElse(indicator.deviation(), "").strip();
        String measure = Objects.requireNonNullElse(indicator.measure(), "").strip();
        if (measure.isEmpty()) {
            return deviation.isEmpty() ? "" : Texts.get("form.deviation", deviation);
        }
        return deviation.isEmpty()
                ? Texts.get("form.measure", measure)
                : Texts.get("form.deviationAndMeasure", withoutEnd(deviation), measure);
    }

    /** Those of several lines, each a paragraph beginning with the indicator's name. */
    static String of(List<IndicatorScore> lines) {
        return lines.stream()
            .map(IndicatorScore::indicator)
            .filter(indicator -> !of(indicator).isEmpty())
            .map(indicator -> Texts.get("form.reasonOf", Objects.requireNonNullElse(indicator.name(), ""),
                    of(indicator)))
            .collect(Collectors.joining("\n"));
    }

    /** A semicolon follows, so the full stop goes. */
    private static String withoutEnd(String sentence) {
        return sentence.replaceFirst("[。；;，,.]+$", "");
    }
}
