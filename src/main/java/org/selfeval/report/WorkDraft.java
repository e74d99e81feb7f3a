package org.selfeval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.kind.CheckTopic;
import org.selfeval.model.kind.RoundMethod;
import org.selfeval.model.kind.RoundState;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** 绩效自评工作开展情况: the year's rounds one by one, and by which day the facts were taken. */
final class WorkDraft {

    private static final int NAMED = 3;

    private final Prose prose;

    private WorkDraft(Prose prose) {
        this.prose = prose;
    }

    static void write(Year year, Prose prose) {
        WorkDraft draft = new WorkDraft(prose);
        draft.sum(year);
        int number = 1;
        for (RoundFacts round : year.counted()) {
            draft.round(number++, round);
        }
        year.rounds()
            .stream()
            .filter(round -> Boolean.FALSE.equals(round.round().counted()))
            .filter(round -> round.round().carriedFrom() == null)
            .forEach(draft::trial);
        draft.unfinished(year);
        List<Object> checks = checks(year.rows(SpecialCheck.TYPE));
        if (!checks.isEmpty()) {
            prose.paragraph().say("draft.work.checksOfYear", checks);
        }
        prose.paragraph()
            .say("draft.work.selfEvaluation", year.overview().cutOff() == null
                    ? Prose.todo(Wording.label(Overview.CUT_OFF))
                    : Prose.day(year.overview().cutOff()));
    }

    private void sum(Year year) {
        Object number = year.overview().year() == null
                ? Prose.todo(Wording.label(Overview.YEAR))
                : year.overview().year();
        Object unit = Prose.words(year.overview().unit(), Wording.label(Overview.UNIT));
        List<RoundFacts> counted = year.counted();
        if (counted.isEmpty()) {
            prose.say("draft.work.none", number, unit, Prose.todo(Texts.get("score.quantity.countedRounds")));
        } else if (counted.stream().anyMatch(round -> round.units().isEmpty())) {
            prose.say("draft.work.rounds", number, unit, counted.size());
        } else {
            prose.say("draft.work.sum", number, unit, counted.size(),
                    counted.stream().mapToInt(RoundFacts::organisations).sum());
        }
    }

    private void round(int number, RoundFacts facts) {
        Round round = facts.round();
        Object name = Naming.of(round);
        prose.paragraph()
            .say("draft.work.round", number, name,
                    round.kind() == null ? Prose.todo(Wording.label(Round.KIND)) : round.kind(), days(round));
        if (round.method() == null || round.method() == RoundMethod.OTHER) {
            prose.say("draft.sentence", Phrase.of("draft.work.usual", groups(facts), units(facts)));
        } else {
            prose.say("draft.sentence", Phrase.of("draft.work.method", round.method(), groups(facts), units(facts)));
        }
        List<Object> checks = checks(facts.node().rows(SpecialCheck.TYPE));
        if (!checks.isEmpty()) {
            prose.say("draft.work.checks", checks);
        }
        if (!Wording.absent(round.basis())) {
            prose.say("draft.work.basis", Prose.clause(round.basis()));
        }
    }

    private static Object days(Round round) {
        return round.start() == null || round.end() == null
                ? ""
                : Phrase.of("draft.work.days", Prose.day(round.start()), Prose.day(round.end()));
    }

    private static Object groups(RoundFacts facts) {
        if (facts.groups().isEmpty()) {
            return Phrase.of("draft.work.groups", Prose.todo(Texts.get("rowtype.group")), "");
        }
        List<Phrase> groups = facts.groups().stream().map(WorkDraft::group).toList();
        List<String> departments = facts.groups()
            .stream()
            .map(Group::departments)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .distinct()
            .toList();
        return Phrase.of("draft.work.groups", groups,
                departments.isEmpty() ? "" : Phrase.of("draft.work.departments", departments));
    }

    private static Phrase group(Group group) {
        Object kind = group.kind() == null ? Naming.of(group) : group.kind();
        int count = Counts.size(group.count());
        return Wording.absent(group.sender())
                ? Phrase.of("draft.work.group", kind, count)
                : Phrase.of("draft.work.groupFrom", Prose.clause(group.sender()), kind, count);
    }

    private static Object units(RoundFacts facts) {
        List<InspectedUnit> units = facts.node().rows(InspectedUnit.TYPE);
        return Phrase.of("draft.work.units",
                units.isEmpty() ? Prose.todo(Texts.get("rowtype.unit")) : named(units));
    }

    /** A few by name, each with its number where it stands for several; of many the first and how many in all. */
    private static Object named(List<InspectedUnit> units) {
        return units.size() > NAMED
                ? Naming.list(units)
                : units.stream()
                    .map(unit -> Counts.size(unit.count()) == 1
                            ? Naming.of(unit)
                            : Phrase.of("draft.work.several", Naming.of(unit), Counts.size(unit.count())))
                    .toList();
    }

    private void trial(RoundFacts facts) {
        prose.paragraph().say("draft.work.trial", Naming.of(facts.round()), units(facts));
    }

    private void unfinished(Year year) {
        List<Round> unfinished = year.rounds()
            .stream()
            .map(RoundFacts::round)
            .filter(round -> round.carriedFrom() == null && !Boolean.FALSE.equals(round.counted()))
            .filter(round -> round.state() != null && round.state() != RoundState.FINISHED)
            .toList();
        if (!unfinished.isEmpty()) {
            prose.paragraph().say("draft.work.unfinished", Naming.list(unfinished));
        }
    }

    private static List<Object> checks(List<SpecialCheck> checks) {
        List<Object> named = new ArrayList<>();
        for (SpecialCheck check : checks) {
            Object what = check.topic() == null || check.topic() == CheckTopic.OTHER
                    ? Prose.words(check.name(), Wording.label(SpecialCheck.NAME))
                    : check.topic();
            named.add(Wording.absent(check.partner())
                    ? what
                    : Phrase.of("draft.work.checkWith", what, Prose.clause(check.partner())));
        }
        return named;
    }
}
