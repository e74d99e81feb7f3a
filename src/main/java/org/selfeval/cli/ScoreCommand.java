package org.selfeval.cli;

import java.time.Clock;
import org.selfeval.cli.words.ScoreWords;
import org.selfeval.cli.words.YearNames;
import org.selfeval.exchange.ResultJson;
import org.selfeval.model.Evaluation;
import org.selfeval.safety.Workspace;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every score and explains it. */
@Command(mixinStandardHelpOptions = true)
final class ScoreCommand extends YearCommand {

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    ScoreCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run(Evaluation evaluation, Workspace workspace) {
        ScoreSheet scores = Scorer.score(evaluation);
        if (json) {
            out().println(ResultJson.scores(evaluation, scores));
            return;
        }
        out().println(Texts.get("cli.score.head", YearNames.of(evaluation.overview()), ScoreWords.total(scores)));
        for (LevelScore level : scores.levels()) {
            level.indicators().forEach(score -> line(level, score));
        }
    }

    private void line(LevelScore level, IndicatorScore score) {
        out().println(ScoreWords.line(level, score));
        out().println(Texts.get("cli.score.why", score.explanation()));
        score.evidence().asides().forEach(aside -> out().println(Texts.get("cli.score.aside", aside)));
    }
}
