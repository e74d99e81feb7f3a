package org.selfeval.ui.step.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

class RoundLineTest {

    private final YearBuilder year = YearBuilder.blank();
    private final Round round = year.add(Round.TYPE, year.single(Overview.TYPE), Round.NAME, "第十六轮", Round.KIND,
            RoundKind.ROUTINE, Round.STATE, RoundState.FINISHED);
    private final InspectedUnit unit = year.add(InspectedUnit.TYPE, round, InspectedUnit.COUNT, 9);

    private static Check check(Severity severity, WizardStep step, Row row, Field<?, ?> field) {
        return new Check("any", severity, step, Phrase.of("check.none"), FieldRef.of(row, field));
    }

    private RoundLine line(Check... checks) {
        return RoundLine.all(year.build(), List.of(checks)).getFirst();
    }

    @Test
    void theMainFactsStandBelowTheName() {
        year.add(InspectedUnit.TYPE, round);

        assertEquals("第十六轮", line().name());
        assertEquals("常规 · 10 个单位 · 已完成", line().summary());
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Round other = year.add(Round.TYPE, year.single(Overview.TYPE));

        assertEquals(new RoundLine(other.id(), "巡察轮次", "", "", 0), RoundLine.all(year.build(), List.of()).get(1));
    }

    @Test
    void roundsThatDoNotCountSayWhy() {
        year.set(round, Round.COUNTED, false);
        assertEquals(Texts.get("rounds.notCounted"), line().mark());

        year.set(round, Round.CARRIED_FROM, 2020);
        assertEquals("2020 年结转", line().mark());
    }

    @Test
    void theChecksOfThisStepAreCountedAtTheirRound() {
        Round other = year.add(Round.TYPE, year.single(Overview.TYPE));
        Group group = year.add(Group.TYPE, other);

        List<RoundLine> lines = RoundLine.all(year.build(), List.of(
                check(Severity.REVIEW, WizardStep.ROUNDS, round, Round.STATE),
                check(Severity.MUST_FIX, WizardStep.ROUNDS, unit, InspectedUnit.COUNT),
                check(Severity.HINT, WizardStep.ROUNDS, unit, InspectedUnit.NAME),
                check(Severity.REVIEW, WizardStep.RECTIFICATION, unit, InspectedUnit.FOUND),
                check(Severity.REVIEW, WizardStep.ROUNDS, group, Group.END)));

        assertEquals(List.of(2, 1), lines.stream().map(RoundLine::open).toList());
    }
}
