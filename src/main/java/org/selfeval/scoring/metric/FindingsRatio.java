package org.selfeval.scoring.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.selfeval.model.Benchmark;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.BenchmarkBasis;
import org.selfeval.model.kind.Pooling;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.scoring.fact.Facts;
import org.selfeval.scoring.fact.Measurement;
import org.selfeval.scoring.fact.Naming;
import org.selfeval.scoring.fact.Target;
import org.selfeval.scoring.fact.Trail;
import org.selfeval.text.Phrase;

/**
 * 社会效益: per counted round findings ÷ (benchmark × its basis); the lowest round decides, or all are pooled.
 *
 * <p>A round without facts stands by the statement that it reaches the average: exactly 1, or the value given. Such a
 * round cannot be pooled; it then stands beside the pool, and the lower of the two decides.
 */
final class FindingsRatio {

    /** One round's ratio; {@code found} and {@code expected} are null where it is stated. */
    private record Share(Round round, Fraction ratio, Long found, BigDecimal expected, boolean inWords) {}

    private final Facts facts;
    private final Target target;
    private final Trail trail;
    private final Benchmark benchmark;
    private final List<Share> shares = new ArrayList<>();
    private final List<FieldRef> foundFrom = new ArrayList<>();

    private FindingsRatio(Facts facts, Target target) {
        this.facts = facts;
        this.target = target;
        this.trail = Trail.overRounds(facts, target);
        this.benchmark = facts.evaluation().benchmark();
    }

    static Measurement measure(Facts facts, Target target) {
        return new FindingsRatio(facts, target).measure();
    }

    private Measurement measure() {
        facts.counted().forEach(this::add);
        List<Share> recorded = shares.stream().filter(share -> share.found() != null).toList();
        long found = recorded.stream().mapToLong(Share::found).sum();
        if (!recorded.isEmpty()) {
            trail.quantity("score.quantity.found", found, foundFrom);
            trail.quantity("score.quantity.benchmark", benchmark.value(),
                    List.of(FieldRef.of(benchmark, Benchmark.VALUE)));
        }
        if (trail.anythingMissing()) {
            return trail.unknown();
        }
        if (shares.isEmpty()) {
            return trail.unknown(Phrase.of("score.noCountedRound"));
        }
        boolean pooled = facts.parameters().pooling() == Pooling.POOLED && !recorded.isEmpty();
        Fraction lowest = lowest(pooled ? shares.stream().filter(share -> share.found() == null).toList() : shares);
        Fraction pool = pooled ? pool(recorded, found) : null;
        Fraction ratio = pool == null ? lowest : lowest == null ? pool : pool.min(lowest);
        Phrase words = inWords(ratio, pool, recorded) ? Phrase.of("score.words.aboveAverage") : null;
        keepsBack();
        return trail.share(ratio, words, measured(ratio, words, pool, found));
    }

    private void add(Node<Round> round) {
        Long found = found(round);
        long basis = basis(round);
        if (found != null && basis > 0 && benchmark.value() != null && benchmark.value().signum() > 0) {
            BigDecimal expected = benchmark.value().multiply(BigDecimal.valueOf(basis));
            trail.recorded();
            shares
                .add(new Share(round.row(), new Fraction(BigDecimal.valueOf(found), expected), found, expected, false));
            for (Node<InspectedUnit> unit : round.children(InspectedUnit.TYPE)) {
                foundFrom.add(FieldRef.of(unit.row(), InspectedUnit.FOUND));
            }
            return;
        }
        Optional<Statement> word = facts.affirmed(StatementSubject.ABOVE_AVERAGE, round);
        if (word.isPresent()) {
            trail.statement(word.get());
            BigDecimal value = word.get().value();
            boolean given = value != null && value.signum() >= 0;
            shares.add(new Share(round.row(), given ? Fraction.of(value) : Fraction.ONE, null, null, !given));
        } else {
            missing(round, found);
        }
    }

    private void missing(Node<Round> round, Long found) {
        if (benchmark.value() == null || benchmark.value().signum() <= 0) {
            trail.missing(benchmark, Benchmark.VALUE);
        }
        List<Node<InspectedUnit>> units = round.children(InspectedUnit.TYPE);
        if (units.isEmpty()) {
            trail.missing(round.row(), InspectedUnit.NAME);
        } else if (found == null) {
            units.stream()
                .filter(unit -> Counts.found(facts, round, unit).isEmpty())
                .forEach(unit -> trail.missing(unit.row(), InspectedUnit.FOUND));
        }
    }

    private Long found(Node<Round> round) {
        List<Node<InspectedUnit>> units = round.children(InspectedUnit.TYPE);
        long sum = 0;
        for (Node<InspectedUnit> unit : units) {
            OptionalInt found = Counts.found(facts, round, unit);
            if (found.isEmpty()) {
                return null;
            }
            sum += found.getAsInt();
        }
        return units.isEmpty() ? null : sum;
    }

    private long basis(Node<Round> round) {
        BenchmarkBasis basis = benchmark.basis() == null ? BenchmarkBasis.PER_ROUND : benchmark.basis();
        return switch (basis) {
            case PER_ROUND -> 1;
            case PER_GROUP -> round.children(Group.TYPE).isEmpty()
                    ? 1
                    : round.children(Group.TYPE).stream().mapToLong(group -> Counts.size(group.row().count())).sum();
            case PER_UNIT -> round.children(InspectedUnit.TYPE)
                .stream()
                .mapToLong(unit -> Counts.size(unit.row().count()))
                .sum();
        };
    }

    private static Fraction lowest(List<Share> shares) {
        return shares.stream().map(Share::ratio).min(Fraction::compareTo).orElse(null);
    }

    private static Fraction pool(List<Share> recorded, long found) {
        BigDecimal expected = recorded.stream().map(Share::expected).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Fraction(BigDecimal.valueOf(found), expected);
    }

    /** Words stand for a number only where no counted number is as low. */
    private boolean inWords(Fraction ratio, Fraction pool, List<Share> recorded) {
        boolean numbered = pool != null
                ? pool.sameAs(ratio)
                : recorded.stream().anyMatch(share -> share.ratio().sameAs(ratio));
        return !numbered && shares.stream().anyMatch(share -> share.inWords() && share.ratio().sameAs(ratio));
    }

    private void keepsBack() {
        for (Share share : shares) {
            if (target.value().isPresent() && !target.reachedBy(share.ratio().times(target.whole()))) {
                trail.keepsBack(FieldRef.of(share.round(), Round.NAME), lacking(share));
            }
        }
    }

    /** Findings up to the target, whole ones; null where the round's number is only stated. */
    private BigDecimal lacking(Share share) {
        return share.found() == null
                ? null
                : share.expected()
                    .multiply(target.value().orElseThrow())
                    .divide(target.whole(), 0, RoundingMode.CEILING)
                    .subtract(BigDecimal.valueOf(share.found()));
    }

    private Phrase measured(Fraction ratio, Phrase words, Fraction pool, long found) {
        if (words != null) {
            return Phrase.of("score.findings.stated", shares.size());
        }
        if (pool != null) {
            return Phrase.of("score.findings.pooled", found, Rounding.shown(ratio));
        }
        List<Round> lowest = shares.stream().filter(share -> share.ratio().sameAs(ratio)).map(Share::round).toList();
        return shares.size() == 1
                ? Phrase.of("score.findings.single", Naming.list(lowest), Rounding.shown(ratio))
                : Phrase.of("score.findings.lowest", shares.size(), Rounding.shown(ratio),
                        Naming.listInBrackets(lowest));
    }
}
