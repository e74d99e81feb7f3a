package org.selfeval.cli;

import java.time.Clock;
import java.util.List;
import org.selfeval.check.Check;
import org.selfeval.check.Checker;
import org.selfeval.cli.words.Counts;
import org.selfeval.cli.words.YearNames;
import org.selfeval.exchange.ResultJson;
import org.selfeval.model.Evaluation;
import org.selfeval.safety.Workspace;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what is missing or inconsistent. Checks are advice: the command has done its work whatever they say. */
@Command(mixinStandardHelpOptions = true)
final class CheckCommand extends YearCommand {

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    CheckCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run(Evaluation evaluation, Workspace workspace) {
        List<Check> checks = Checker.check(evaluation, Scorer.score(evaluation));
        if (json) {
            out().println(ResultJson.checks(evaluation, checks));
            return;
        }
        if (checks.isEmpty()) {
            out().println(Texts.get("cli.check.none", YearNames.of(evaluation.overview())));
            return;
        }
        for (Check check : checks) {
            out().println(Texts.get("cli.check.line", check.severity(), check.step(), check.sentence()));
        }
        out().println(Counts.of(checks));
    }
}
