package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.selfeval.cli.words.ScoreWords;
import org.selfeval.cli.words.YearNames;
import org.selfeval.exchange.PackedYear;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.SafeFile;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.Lack;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a year package. */
@Command(mixinStandardHelpOptions = true)
final class PackCommand extends YearCommand {

    @Parameters(paramLabel = "${bundle:cli.label.package}", descriptionKey = "cli.option.pack")
    private Path file;

    @Option(names = {"--overwrite", "--replace"}, descriptionKey = "cli.option.overwrite")
    private boolean overwrite;

    PackCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run(Evaluation evaluation, Workspace workspace) throws ProblemException {
        Path target = TargetFile.of(file, ".zip");
        DataFolder.guard(folder(), target);
        YearBackups backups = backups(workspace);
        PackedYear year = backups.packed(evaluation);
        SafeFile.write(target, overwrite ? IfExists.REPLACE : IfExists.REFUSE,
                out -> YearPackage.write(year, backups.folder(), out));
        out().println(Texts.get("cli.pack.done", YearNames.of(evaluation.overview()), target.toString(),
                ScoreWords.total(Scorer.score(evaluation))));
        Lack.of(year).refuse(target);
    }
}
