package org.selfeval.check.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Group;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;
import org.selfeval.text.Phrase;

/** What the clerk states, against what is recorded: recorded outranks stated, a contradiction is to be seen. */
public final class StatementChecks {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    private StatementChecks() {}

    public static void check(Year year, Notes notes) {
        checkOwnReport(year, notes);
        year.evaluation().root().children(Statement.TYPE).forEach(said -> {
            checkSource(said.row(), notes);
            checkAgainst(said.row(), ofYear(said.row(), year), notes);
        });
        for (RoundFacts round : year.rounds()) {
            checkOn(round.node(), said -> ofRound(said, round, round.groups(), round.units(), year), notes);
            for (Node<Group> group : round.node().children(Group.TYPE)) {
                checkOn(group, said -> ofRound(said, round, List.of(group.row()), List.of(), year), notes);
            }
            for (UnitFacts unit : round.units()) {
                checkOn(unit.node(), said -> ofRound(said, round, List.of(), List.of(unit), year), notes);
            }
        }
    }

    /** A report cannot vouch for itself; said once for all statements. */
    private static void checkOwnReport(Year year, Notes notes) {
        List<Statement> own = new ArrayList<>();
        year.evaluation().root().walk(row -> {
            if (row instanceof Statement said && isOwnReport(said.source(), year.overview().year())) {
                own.add(said);
            }
        });
        if (!own.isEmpty()) {
            notes.hint("statements.own-report", own.getFirst(), Statement.SOURCE, own.size(),
                    Wording.beginning(own.getFirst().source()));
        }
    }

    private static boolean isOwnReport(String source, Integer year) {
        if (source == null || !source.contains("自评报告")) {
            return false;
        }
        Matcher other = YEAR.matcher(Wording.plain(source));
        return !other.find() || year == null || other.group().equals(year.toString());
    }

    private static void checkOn(Node<?> node, Function<Statement, Optional<Phrase>> recorded, Notes notes) {
        for (Node<Statement> said : node.children(Statement.TYPE)) {
            checkSource(said.row(), notes);
            checkAgainst(said.row(), recorded.apply(said.row()), notes);
        }
    }

    private static void checkSource(Statement said, Notes notes) {
        if (said.subject() != null && said.affirmed() != null && Wording.absent(said.source())) {
            notes.mustFix("statements.without-source", said, Statement.SOURCE, said.subject());
        }
    }

    private static void checkAgainst(Statement said, Optional<Phrase> recorded, Notes notes) {
        if (said.subject() != null && Boolean.TRUE.equals(said.affirmed())) {
            recorded.ifPresent(fact -> notes.mustFix("statements.contradicted", said, Statement.AFFIRMED,
                    said.subject(), fact));
        }
    }

    /** What is recorded against a statement about the whole year; empty where nothing is. */
    private static Optional<Phrase> ofYear(Statement said, Year year) {
        Satisfaction facts = year.evaluation().satisfaction();
        if (said.subject() == StatementSubject.NO_COMPLAINTS) {
            return facts.received() != null && facts.received() > 0
                    ? Optional.of(Phrase.of("check.fact.complaints", facts.received()))
                    : Optional.empty();
        }
        return year.counted()
            .stream()
            .map(round -> ofRound(said, round, round.groups(), round.units(), year))
            .flatMap(Optional::stream)
            .findFirst();
    }

    private static Optional<Phrase> ofRound(Statement said, RoundFacts round, List<Group> groups,
            List<UnitFacts> units, Year year) {
        return switch (said.subject()) {
            case REPORTED_IN_TIME -> late(round, groups, year);
            case REPORTS_FORMED -> unformed(units);
            case ABOVE_AVERAGE -> below(round, units, year);
            case RECTIFIED -> open(units, year);
            case NO_FINDINGS -> units.stream()
                .filter(unit -> unit.found() != null && unit.found() > 0)
                .findFirst()
                .map(unit -> Phrase.of("check.fact.found", UnitChecks.nameOf(unit.unit()), unit.found()));
            case BRIEFED -> unbriefed(round, year);
            case NO_COMPLAINTS -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static Optional<Phrase> late(RoundFacts round, List<Group> groups, Year year) {
        int days = year.parameters().reportDays();
        for (Group group : groups) {
            LocalDate end = group.end() != null ? group.end() : round.round().end();
            if (group.reportedOn() != null && end != null
                    && group.reportedOn().toEpochDay() - end.toEpochDay() > days) {
                return Optional.of(Phrase.of("check.fact.late",
                        Wording.nameOr(group.name(), Group.NAME), end,
                        group.reportedOn(), days));
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> unformed(List<UnitFacts> units) {
        return units.stream()
            .filter(unit -> unit.unit().reportsFormed() != null && unit.unit().reportsFormed() < unit.count())
            .findFirst()
            .map(unit -> Phrase.of("check.fact.unformed", UnitChecks.nameOf(unit.unit()), unit.count(),
                    unit.unit().reportsFormed()));
    }

    private static Optional<Phrase> unbriefed(RoundFacts round, Year year) {
        LocalDate heard = round.round().briefedOn();
        LocalDate cutOff = year.overview().cutOff();
        return heard != null && cutOff != null && heard.isAfter(cutOff)
                ? Optional.of(Phrase.of("check.fact.heard-later", heard, cutOff))
                : Optional.empty();
    }

    private static Optional<Phrase> open(List<UnitFacts> units, Year year) {
        LocalDate cutOff = year.overview().cutOff();
        for (UnitFacts unit : units) {
            if (unit.open() != null && unit.open() > 0) {
                return Optional.of(Phrase.of("check.fact.open", UnitChecks.nameOf(unit.unit()), unit.open()));
            }
            if (unit.deadline() != null && cutOff != null && unit.deadline().isAfter(cutOff)) {
                return Optional.of(Phrase.of("check.fact.not-due", UnitChecks.nameOf(unit.unit()), unit.deadline(),
                        cutOff));
            }
        }
        return Optional.empty();
    }

    /** Only where every line has its number: an unknown one may still lift the sum. */
    private static Optional<Phrase> below(RoundFacts round, List<UnitFacts> units, Year year) {
        Benchmark benchmark = year.evaluation().benchmark();
        if (benchmark.value() == null || benchmark.basis() == null || units.isEmpty()
                || units.stream().map(UnitFacts::found).anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        int basis = switch (benchmark.basis()) {
            case PER_ROUND -> 1;
            case PER_GROUP -> Math.max(1, round.groupCount());
            case PER_UNIT -> units.stream().mapToInt(UnitFacts::count).sum();
        };
        int found = units.stream().mapToInt(UnitFacts::found).sum();
        BigDecimal average = benchmark.value().multiply(BigDecimal.valueOf(basis));
        return BigDecimal.valueOf(found).compareTo(average) < 0
                ? Optional.of(Phrase.of("check.fact.below", found, average))
                : Optional.empty();
    }
}
