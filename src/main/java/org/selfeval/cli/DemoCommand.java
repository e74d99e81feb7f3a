package org.selfeval.cli;

import java.time.Clock;
import org.selfeval.cli.words.YearNames;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.text.Texts;
import picocli.CommandLine.Command;

/** Puts the example year into the store; one that is there stays as it is. */
@Command(mixinStandardHelpOptions = true)
final class DemoCommand extends DataCommand {

    DemoCommand(Clock clock) {
        super(clock);
    }

    @Override
    void run() throws ProblemException {
        Evaluation example = Example.year2020();
        try (Workspace workspace = openOrCreate()) {
            if (workspace.store().list().stream().anyMatch(line -> line.id().equals(example.id()))) {
                out().println(Texts.get("cli.demo.there", YearNames.of(example.overview()), folder().toString()));
                return;
            }
            workspace.write(example.id(), Edit.insert(Texts.get("edit.example"), example.rows()));
            out().println(Texts.get("cli.demo.done", YearNames.of(example.overview()), folder().toString()));
        }
    }
}
