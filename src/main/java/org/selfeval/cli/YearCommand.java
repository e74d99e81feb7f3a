package org.selfeval.cli;

import java.time.Clock;
import org.selfeval.cli.usage.YearNumber;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import picocli.CommandLine.Option;

/** A command about one year. */
abstract class YearCommand extends DataCommand {

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearNumber.class,
            descriptionKey = "cli.option.year")
    private Integer year;

    @Option(names = "--project", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.option.project")
    private String project;

    YearCommand(Clock clock) {
        super(clock);
    }

    @Override
    final void run() throws ProblemException {
        try (Workspace workspace = open()) {
            Evaluation evaluation = YearChoice.find(workspace.store(), folder(), year, given(project));
            run(evaluation, workspace);
        }
    }

    /** An empty name is none. */
    private static String given(String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }

    /**
     * @param workspace where the year is
     */
    abstract void run(Evaluation evaluation, Workspace workspace) throws ProblemException;
}
