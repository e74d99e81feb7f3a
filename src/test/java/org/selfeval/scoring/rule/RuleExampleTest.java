package org.selfeval.scoring.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.RandomYears;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;

class RuleExampleTest {

    private final Evaluation year = Example.year2020();

    private String example(Metric metric, RuleKind kind) {
        Indicator line = year.indicators().stream().filter(one -> one.metric() == metric).findFirst().orElseThrow();
        return RuleExample.of(year, line, kind).toString();
    }

    @Test
    void theExampleHasTheNumbersOfTheLine() {
        assertEquals("指标值≥3轮，实际完成2轮：未达到年度指标值（≥3轮），按完成比例计分，分值20分×66.67%，得13.33分。",
                example(Metric.ROUNDS, RuleKind.PROPORTIONAL));
        assertEquals("指标值≥3轮，实际完成2轮：未完成年度指标值（≥3轮），按规定不得分。",
                example(Metric.ROUNDS, RuleKind.ALL_OR_NOTHING));
    }

    @Test
    void bandsAreToldByTheirPoints() {
        assertTrue(example(Metric.ROUNDS, RuleKind.BAND).startsWith("达成年度指标的得16至20分，部分达成的得12至不足16分"));
    }

    @Test
    void aTargetOfNoneAtAllIsMissedByOne() {
        assertEquals("指标值≤0次，实际完成1次：超过年度指标值（≤0次），不得分。",
                example(Metric.COMPLAINTS, RuleKind.PROPORTIONAL));
    }

    @Test
    void theRateIsToldWithoutTarget() {
        assertEquals("执行率90%：按执行率计分，分值10分×90%，得9分。",
                example(Metric.EXECUTION_RATE, RuleKind.PROPORTIONAL));
    }

    @Property(tries = 300)
    void everyLineHasAnExampleForEveryRule(@ForAll long seed) {
        Evaluation random = new RandomYears(seed).year(40);
        for (Indicator line : random.indicators()) {
            for (RuleKind kind : RuleKind.values()) {
                assertFalse(RuleExample.of(random, line, kind).toString().isBlank());
            }
        }
    }
}
