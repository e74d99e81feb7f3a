package org.selfeval.scoring.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.selfeval.model.Round;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/** 数量: the number of counted rounds, against the plan's number. */
final class RoundCount {

    private RoundCount() {}

    static Measurement measure(Facts facts, Target target) {
        Trail trail = Trail.overRounds(facts, target);
        List<Round> counted = facts.counted().stream().map(Node::row).toList();
        asides(facts, trail);
        target.value().ifPresent(plan -> trail.quantity("score.quantity.plannedRounds", plan, List.of(target.at())));
        trail.quantity("score.quantity.countedRounds", counted.size(),
                counted.stream().map(round -> FieldRef.of(round, Round.STATE)).toList());
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (!facts.anyRound()) {
            return trail.unknown(Phrase.of("score.rounds.no-rounds"));
        }
        Fraction count = Fraction.of(counted.size(), 1);
        if (!target.reachedBy(count)) {
            keepsBack(facts, target, counted.size(), trail);
        }
        Object plan = target.value().isPresent()
                ? Phrase.of("score.rounds.plan", target.value().get())
                : Phrase.of("score.rounds.noPlan");
        return trail.value(count, null, counted.isEmpty()
                ? Phrase.of("score.rounds.measuredNone", plan)
                : Phrase.of("score.rounds.measured", plan, counted.size(), Naming.listInBrackets(counted)));
    }

    /** Rounds under way come first; those of the plan that are not even entered stand at the plan. */
    private static void keepsBack(Facts facts, Target target, int counted, Trail trail) {
        long lacking = target.value()
            .map(plan -> plan.subtract(BigDecimal.valueOf(counted)).setScale(0, RoundingMode.CEILING).longValue())
            .orElse(0L);
        List<Round> comes = facts.unfinished().stream().limit(lacking).toList();
        comes.forEach(round -> trail.keepsBack(round, Round.STATE, 1));
        if (comes.size() < lacking) {
            trail.keepsBack(target.at(), BigDecimal.valueOf(lacking - comes.size()));
        }
    }

    private static void asides(Facts facts, Trail trail) {
        if (!facts.trials().isEmpty()) {
            trail.aside("score.rounds.trials", facts.trials().size(), Naming.listInBrackets(facts.trials()));
        }
        if (!facts.unfinished().isEmpty()) {
            trail.aside("score.rounds.unfinished", facts.unfinished().size(),
                    Naming.listInBrackets(facts.unfinished()));
        }
        if (!facts.carriedOver().isEmpty()) {
            trail.aside("score.rounds.carriedOver", facts.carriedOver().size(),
                    Naming.listInBrackets(facts.carriedOver()));
        }
    }
}
