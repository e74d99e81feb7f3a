package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.selfeval.cli.words.ScoreWords;
import org.selfeval.cli.words.YearNames;
import org.selfeval.compare.Differences;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.YearTaking;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes a year package in, all or nothing. A year that is there and differs is changed on demand only, by the rows that
 * differ, so that the audit trail keeps what was there before.
 */
@Command(mixinStandardHelpOptions = true)
final class ImportCommand extends DataCommand {

    @Parameters(paramLabel = "${bundle:cli.label.package}", descriptionKey = "cli.option.import")
    private Path file;

    @Option(names = {"--replace", "--overwrite"}, descriptionKey = "cli.option.replace")
    private boolean replace;

    ImportCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run() throws ProblemException {
        Path source = file.toAbsolutePath().normalize();
        PackedYear packed = PackageReader.read(source);
        Evaluation coming = packed.evaluation();
        Phrase name = YearNames.of(coming.overview());
        try (Workspace workspace = openOrCreate()) {
            YearTaking.Plan plan = new YearTaking(workspace).plan(packed, Texts.get("edit.import"));
            if (plan.isSame()) {
                out().println(Texts.get("cli.import.same", name, folder().toString()));
            } else if (plan.here().isEmpty()) {
                backups(workspace).take(plan, source);
                out().println(Texts.get("cli.import.done", name, coming.rows().size(),
                        ScoreWords.total(Scorer.score(coming)), folder().toString()));
            } else if (replace || plan.edit().isEmpty()) {
                backups(workspace).take(plan, source);
                out().println(Texts.get("cli.import.replaced", name, plan.edit().changes().size(),
                        ScoreWords.total(Scorer.score(coming)), folder().toString()));
            } else {
                Evaluation here = plan.here().get();
                throw new ProblemException(new YearProblem.YearDiffers(name, plan.edit().changes().size(),
                        Differences.named(here, plan.edit(), Phrase.of("differs.package"))));
            }
        }
    }
}
