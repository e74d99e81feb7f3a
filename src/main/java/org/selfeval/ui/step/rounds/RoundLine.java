package org.selfeval.ui.step.rounds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.check.WizardStep;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * A round as the list shows it.
 *
 * @param summary kind, organisations and state, as far as they are known
 * @param mark that it is not one of the year's rounds, and why; empty where it is one
 * @param open how many checks there are to look at, hints aside
 */
record RoundLine(long id, String name, String summary, String mark, int open) {

    private static final List<RowType<?>> BELOW = List.of(Group.TYPE, SpecialCheck.TYPE, InspectedUnit.TYPE,
            Statement.TYPE);

    /** All rounds in their order. */
    static List<RoundLine> all(Evaluation year, List<Check> checks) {
        List<Long> rows = checks.stream()
            .filter(check -> check.step() == WizardStep.ROUNDS && check.severity() != Severity.HINT)
            .map(check -> check.at().row())
            .toList();
        return year.rounds().stream().map(round -> of(round, rows)).toList();
    }

    private static RoundLine of(Node<Round> node, List<Long> checked) {
        Round round = node.row();
        int units = units(node);
        String summary = Stream
            .of(round.kind() == null ? null : Phrase.of("rounds.kind." + round.kind().name()),
                    units == 0 ? null : Phrase.of("rounds.units", units), round.state())
            .filter(part -> part != null)
            .map(Texts::shown)
            .collect(Collectors.joining(Texts.get("rounds.dot")));
        return new RoundLine(round.id(), RowNames.of(round), summary, mark(round), open(node, checked));
    }

    /** Organisations, lines with their counts. */
    static int units(Node<Round> round) {
        return round.children(InspectedUnit.TYPE).stream().mapToInt(unit -> Counts.size(unit.row().count())).sum();
    }

    private static String mark(Round round) {
        if (round.carriedFrom() != null) {
            return Texts.get("rounds.carried", round.carriedFrom().toString());
        }
        return Boolean.FALSE.equals(round.counted()) ? Texts.get("rounds.notCounted") : "";
    }

    private static int open(Node<Round> round, List<Long> checked) {
        if (checked.isEmpty()) {
            return 0;
        }
        Set<Long> here = new HashSet<>();
        collect(round, here);
        return (int) checked.stream().filter(here::contains).count();
    }

    /** Numbers of the rows of this step, here and below; findings, of which there may be thousands, are not its rows. */
    private static void collect(Node<?> node, Set<Long> numbers) {
        numbers.add(node.id());
        for (RowType<? extends Row> type : BELOW) {
            node.children(type).forEach(child -> collect(child, numbers));
        }
    }
}
