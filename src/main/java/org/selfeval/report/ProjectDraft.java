package org.selfeval.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.tree.Field;
import org.selfeval.scoring.Funds;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** 项目基本概况: whose project, the plan and the goal of the year, the money applied for and what it is for. */
final class ProjectDraft {

    private ProjectDraft() {}

    static void write(Year year, Prose prose) {
        Overview overview = year.overview();
        Object project = Prose.words(overview.project(), Wording.label(Overview.PROJECT));
        Object unit = Prose.words(overview.unit(), Wording.label(Overview.UNIT));
        if (overview.department() == null || overview.department().equals(overview.unit())) {
            prose.say("draft.project.run", project, unit);
        } else {
            prose.say("draft.project.runUnder", project, Prose.clause(overview.department()), unit);
        }
        plan(year, prose);
        prose.paragraph();
        if (!Wording.absent(overview.goalExpected())) {
            prose.say("draft.project.goal", Prose.clause(overview.goalExpected()));
        }
        money(year, prose);
    }

    private static void plan(Year year, Prose prose) {
        Overview overview = year.overview();
        Object name = overview.planName() == null
                ? Texts.get("draft.project.planUnnamed")
                : Phrase.of("draft.project.planNamed", overview.planName().replaceAll("[《》]", ""));
        Object rounds = overview.plannedRounds() == null
                ? Prose.todo(label(Overview.PLANNED_ROUNDS))
                : overview.plannedRounds();
        Object parts = parts(year.rows(PlannedRound.TYPE));
        if (overview.planAdoptedOn() == null) {
            prose.say("draft.project.plan", name, rounds, parts);
        } else {
            prose.say("draft.project.planAdopted", Prose.day(overview.planAdoptedOn()), name, rounds, parts);
        }
        if (overview.adjustedRounds() != null && !overview.adjustedRounds().equals(overview.plannedRounds())) {
            prose.say("draft.project.adjusted", overview.adjustedRounds(),
                    Prose.words(overview.planReason(), label(Overview.PLAN_REASON)));
        }
    }

    private static Object parts(List<PlannedRound> lines) {
        List<Phrase> parts = lines.stream()
            .filter(line -> line.kind() != null && line.count() != null)
            .map(line -> Phrase.of(
                    Boolean.TRUE.equals(line.atLeast()) ? "draft.project.partAtLeast" : "draft.project.part",
                    line.kind(), line.count(), objects(line)))
            .toList();
        return parts.isEmpty() ? "" : Phrase.of("draft.project.parts", parts);
    }

    private static Object objects(PlannedRound line) {
        List<String> objects = Stream.of(line.levels(), line.natures())
            .filter(chosen -> chosen != null)
            .flatMap(List::stream)
            .map(Texts::label)
            .map(Naming::inBrackets)
            .toList();
        return objects.isEmpty() ? "" : Phrase.of("draft.project.objects", objects);
    }

    private static void money(Year year, Prose prose) {
        Funds funds = year.scores().funds();
        List<Phrase> amounts = new ArrayList<>();
        add(amounts, "draft.project.applied", funds.applied(), year);
        add(amounts, "draft.funds.budget", funds.budget(), year);
        prose.paragraph();
        if (amounts.isEmpty()) {
            prose.say("draft.sentence", Prose.todo(Texts.get("draft.project.funds")));
        } else {
            prose.say("draft.sentence", Prose.commas(amounts));
        }
        String purpose = year.overview().fundsPurpose();
        if (!Wording.absent(purpose)) {
            prose.say(purpose.strip().matches("(主要)?用于(?s:.*)") ? "draft.project.purpose" : "draft.project.purposeFor",
                    Prose.clause(purpose));
        }
    }

    private static void add(List<Phrase> amounts, String key, Optional<BigDecimal> sum, Year year) {
        sum.ifPresent(yuan -> amounts.add(Phrase.of(key, Prose.amount(yuan, year.parameters().moneyUnit()))));
    }

    private static Phrase label(Field<?, ?> field) {
        return Wording.label(field);
    }
}
