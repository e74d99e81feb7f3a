package org.selfeval.cli;

import java.time.Clock;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import picocli.CommandLine.Option;

/** A command about one year. */
abstract class YearCommand extends DataCommand {

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "cli.option.year")
    private Integer year;

    @Option(names = "--project", paramLabel = "NAME", descriptionKey = "cli.option.project")
    private String project;

    YearCommand(Clock clock) {
        super(clock);
    }

    @Override
    final void run() throws ProblemException {
        Evaluation evaluation;
        try (Workspace workspace = open()) {
            evaluation = YearChoice.find(workspace.store(), year, project);
        }
        run(evaluation);
    }

    abstract void run(Evaluation evaluation) throws ProblemException;
}
