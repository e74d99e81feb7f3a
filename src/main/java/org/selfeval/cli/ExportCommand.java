package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.office.XlsxWriter;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the official table. */
@Command(mixinStandardHelpOptions = true)
final class ExportCommand extends YearCommand {

    @Option(names = "--table", paramLabel = "F.xlsx", required = true, descriptionKey = "cli.option.table")
    private Path table;

    @Option(names = "--overwrite", descriptionKey = "cli.option.overwrite")
    private boolean overwrite;

    ExportCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run(Evaluation evaluation) throws ProblemException {
        DataFolder.guard(folder(), table);
        XlsxWriter.write(OfficialForm.of(evaluation, Scorer.score(evaluation)), table,
                overwrite ? IfExists.REPLACE : IfExists.REFUSE);
        out().println(Texts.get("cli.export.done", table.toAbsolutePath().normalize().toString()));
    }
}
