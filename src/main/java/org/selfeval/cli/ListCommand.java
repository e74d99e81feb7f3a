package org.selfeval.cli;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.selfeval.cli.words.ScoreWords;
import org.selfeval.cli.words.YearNames;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.store.EvaluationLine;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;

/** Lists the years with total, grade and state, the newest first. */
@Command(mixinStandardHelpOptions = true)
final class ListCommand extends DataCommand {

    private static final Comparator<EvaluationLine> NEWEST_FIRST = Comparator
        .comparing((EvaluationLine line) -> line.overview().year(), Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(line -> line.overview().project(), Comparator.nullsLast(Comparator.naturalOrder()));

    ListCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run() throws ProblemException {
        try (Workspace workspace = open()) {
            List<EvaluationLine> lines = workspace.store().list().stream().sorted(NEWEST_FIRST).toList();
            if (lines.isEmpty()) {
                out().println(Texts.get("problem.noYears", folder().toString()));
            }
            for (EvaluationLine line : lines) {
                ScoreSheet scores = Scorer.score(workspace.store().read(line.id()));
                out().println(Texts.get("cli.list.line", YearNames.marked(line.overview()), ScoreWords.total(scores),
                        line.overview().state() == null ? Phrase.of("cli.unknown") : line.overview().state()));
            }
        }
    }
}
