package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.selfeval.archive.KeptKind;
import org.selfeval.check.Checker;
import org.selfeval.cli.words.Counts;
import org.selfeval.files.SafeFile;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.office.XlsxWriter;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.Workspace;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.text.Texts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the official table, whatever the checks say: on the last day it must be possible to hand it in; and keeps it with the
 * year. What is still open is told afterwards.
 */
@Command(mixinStandardHelpOptions = true)
final class ExportCommand extends YearCommand {

    /** The file, bare or after its option. */
    static final class Target {

        @Option(names = "--table", paramLabel = "${bundle:cli.label.table}", descriptionKey = "cli.option.table")
        private Path table;

        @Parameters(paramLabel = "${bundle:cli.label.table}", descriptionKey = "cli.option.bareTable")
        private Path bare;
    }

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Option(names = {"--overwrite", "--replace"}, descriptionKey = "cli.option.overwrite")
    private boolean overwrite;

    ExportCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run(Evaluation evaluation, Workspace workspace) throws ProblemException {
        Path file = TargetFile.of(Objects.requireNonNullElse(target.table, target.bare), ".xlsx");
        DataFolder.guard(folder(), file);
        ScoreSheet scores = Scorer.score(evaluation);
        byte[] table = XlsxWriter.bytes(OfficialForm.of(evaluation, scores));
        SafeFile.write(file, overwrite ? IfExists.REPLACE : IfExists.REFUSE, out -> out.write(table));
        workspace.store().files(evaluation.id()).keep(KeptKind.TABLE, file.getFileName().toString(), table, evaluation);
        out().println(Texts.get("cli.export.done", file.toString()));
        out().println(Counts.state(evaluation, scores, Checker.check(evaluation, scores)));
        if (Boolean.TRUE.equals(evaluation.overview().example())) {
            out().println(Texts.get("cli.export.example"));
        }
    }
}
