package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.selfeval.cli.words.Differences;
import org.selfeval.cli.words.ScoreWords;
import org.selfeval.cli.words.YearNames;
import org.selfeval.exchange.PackageReader;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Replacement;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;
import org.selfeval.safety.Workspace;
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

    /** So many differences tell people whether it is a slip or another year's work. */
    private static final int SHOWN = 3;

    @Parameters(paramLabel = "${bundle:cli.label.package}", descriptionKey = "cli.option.import")
    private Path file;

    @Option(names = {"--replace", "--overwrite"}, descriptionKey = "cli.option.replace")
    private boolean replace;

    ImportCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run() throws ProblemException {
        Evaluation packed = PackageReader.read(file.toAbsolutePath().normalize());
        Phrase name = YearNames.of(packed.overview());
        try (Workspace workspace = openOrCreate()) {
            if (workspace.store().list().stream().noneMatch(line -> line.id().equals(packed.id()))) {
                workspace.write(packed.id(), Edit.insert(Texts.get("edit.import"), packed.rows()));
                out().println(Texts.get("cli.import.done", name, packed.rows().size(),
                        ScoreWords.total(Scorer.score(packed)), folder().toString()));
                return;
            }
            Evaluation here = workspace.store().read(packed.id());
            Edit difference = Replacement.edit(here, packed, workspace.store().lastRowId(packed.id()),
                    Texts.get("edit.import"));
            if (difference.isEmpty()) {
                out().println(Texts.get("cli.import.same", name, folder().toString()));
            } else if (replace) {
                workspace.write(packed.id(), difference);
                out().println(Texts.get("cli.import.replaced", name, difference.changes().size(),
                        ScoreWords.total(Scorer.score(packed)), folder().toString()));
            } else {
                throw new ProblemException(new YearProblem.YearDiffers(name, difference.changes().size(),
                        Differences.between(here, here.apply(difference), difference, SHOWN)));
            }
        }
    }
}
