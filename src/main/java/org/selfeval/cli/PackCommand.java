package org.selfeval.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.SafeFile;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a year package. */
@Command(mixinStandardHelpOptions = true)
final class PackCommand extends YearCommand {

    @Parameters(paramLabel = "F.zip", descriptionKey = "cli.option.pack")
    private Path file;

    @Option(names = "--overwrite", descriptionKey = "cli.option.overwrite")
    private boolean overwrite;

    PackCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run(Evaluation evaluation) throws ProblemException {
        DataFolder.guard(folder(), file);
        SafeFile.write(file, overwrite ? IfExists.REPLACE : IfExists.REFUSE, out -> YearPackage.write(evaluation, out));
        out().println(Texts.get("cli.pack.done", YearNames.of(evaluation.overview()),
                file.toAbsolutePath().normalize().toString()));
    }
}
