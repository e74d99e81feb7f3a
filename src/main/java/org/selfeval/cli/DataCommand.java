package org.selfeval.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.safety.key.Secret;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command shares: the data folder, and how it is opened. */
abstract class DataCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.data")
    private Path data;

    @Option(names = "--password-stdin", descriptionKey = "cli.option.password")
    private boolean passwordFromInput;

    DataCommand(Clock clock) {
        this.clock = clock;
    }

    Workspace open() throws ProblemException {
        return Workspace.open(folder(), clock, secret(), false);
    }

    Workspace openOrCreate() throws ProblemException {
        return Workspace.open(folder(), clock, secret(), true);
    }

    /** The first line of what comes in; asked for before anything is opened. */
    private Optional<Secret> secret() throws ProblemException {
        return passwordFromInput ? Optional.of(Passwords.firstLine(System.in)) : Optional.empty();
    }

    final YearBackups backups(Workspace workspace) {
        return new YearBackups(workspace, folder(), clock);
    }

    /** The data folder, by its whole name. */
    final Path folder() {
        return DataFolder.choose(Optional.ofNullable(data));
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Override
    public final Integer call() throws ProblemException {
        run();
        out().flush();
        return 0;
    }

    abstract void run() throws ProblemException;
}
