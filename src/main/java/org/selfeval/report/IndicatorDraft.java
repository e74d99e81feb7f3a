package org.selfeval.report;

import java.util.ArrayList;
import java.util.List;

import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Indicator;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.Section;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.text.Phrase;

/** 产出、效益、满意度指标完成情况分析: each indicator with its target, what was counted, its points and their reasons. */
final class IndicatorDraft {

    private static final String OVERRIDE = "score.override.";
    private static final List<String> WITH_SOURCE = List.of("score.stated", "score.statedBy", "score.override.actual");

    private IndicatorDraft() {}

    static void write(Section section, Year year, Prose prose) {
        int number = 1;
        List<IndicatorScore> lines = lines(section, year);
        for (IndicatorScore line : lines) {
            prose.paragraph();
            if (lines.size() > 1) {
                prose.say("draft.indicator.number", number++);
            }
            one(line, year, prose);
        }
        if (prose.isEmpty()) {
            prose.say("draft.sentence", Prose.todo(section));
        }
    }

    /** The lines of the section's first-level indicators; 成本 is told with what was put out. */
    private static List<IndicatorScore> lines(Section section, Year year) {
        List<IndicatorScore> lines = new ArrayList<>();
        for (LevelScore level : year.scores().levels()) {
            String name = level.level().name() == null ? "" : level.level().name();
            Section of = name.contains("效益")
                    ? Section.BENEFIT
                    : name.contains("满意") ? Section.SATISFACTION : Section.OUTPUT;
            level.indicators()
                .stream()
                .filter(line -> of == section && line.indicator().metric() != Metric.EXECUTION_RATE)
                .forEach(lines::add);
        }
        return lines;
    }

    private static void one(IndicatorScore line, Year year, Prose prose) {
        prose.say("draft.indicator.target", quoted(line), target(line.targetText()));
        if (!line.rated()) {
            prose.say("draft.sentence", Prose.todo(counted(line)));
            return;
        }
        prose.say("draft.sentence", counted(line));
        line.evidence()
            .asides()
            .stream()
            .filter(aside -> !aside.key().startsWith(OVERRIDE))
            .forEach(aside -> prose.say("draft.sentence", aside));
        if (line.indicator().metric() == Metric.CLOSURE) {
            handedOver(year, prose);
        }
        prose.say("draft.indicator.score", line.score().get(), line.weight());
        if (line.belowWeight()) {
            reasons(line, prose);
        }
    }

    /** Signs are for tables; in sentences they are words. */
    private static Object target(String text) {
        if (text.isEmpty()) {
            return Prose.todo(Wording.label(Indicator.TARGET));
        }
        return switch (text.charAt(0)) {
            case '≥' -> Phrase.of("draft.indicator.atLeast", text.substring(1));
            case '≤' -> Phrase.of("draft.indicator.atMost", text.substring(1));
            default -> text;
        };
    }

    private static void handedOver(Year year, Prose prose) {
        int number = 0;
        for (RoundFacts round : year.counted()) {
            number += round.sum(UnitFacts::handedOver).orElse(0);
        }
        if (number > 0) {
            prose.say("draft.indicator.handedOver", number);
        }
    }

    /** What was counted, in words, without on whose word it stands: that is for the evidence, not for the report. */
    static Object counted(IndicatorScore line) {
        Phrase measured = line.evidence().measured();
        while (WITH_SOURCE.contains(measured.key()) && measured.arguments().getFirst() instanceof Phrase inner
                && line.actual().equals(line.computed())) {
            measured = inner;
        }
        return measured;
    }

    /** Why points were lost and what will be done. */
    static void reasons(IndicatorScore line, Prose prose) {
        prose.say("draft.indicator.reasons",
                Prose.words(line.indicator().deviation(), Wording.label(Indicator.DEVIATION)),
                Prose.words(line.indicator().measure(), Wording.label(Indicator.MEASURE)));
    }

    /** The indicator's name in quotation marks. */
    static Object quoted(IndicatorScore line) {
        return Wording.absent(line.indicator().name())
                ? Prose.todo(Wording.label(Indicator.NAME))
                : Phrase.of("draft.indicator.quoted", line.indicator().name().strip());
    }
}
