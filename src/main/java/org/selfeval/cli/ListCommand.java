package org.selfeval.cli;

import java.time.Clock;
import java.util.List;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.store.EvaluationLine;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;

/** Lists the years with total, grade and state. */
@Command(mixinStandardHelpOptions = true)
final class ListCommand extends DataCommand {

    ListCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run() throws ProblemException {
        try (Workspace workspace = open()) {
            List<EvaluationLine> lines = workspace.store().list();
            if (lines.isEmpty()) {
                out().println(Texts.get("cli.list.empty"));
            }
            for (EvaluationLine line : lines) {
                ScoreSheet scores = Scorer.score(workspace.store().read(line.id()));
                out().println(Texts.get("cli.list.line", YearNames.of(line.overview()), ScoreWords.total(scores),
                        line.overview().state() == null ? Phrase.of("cli.unknown") : line.overview().state()));
            }
        }
    }
}
