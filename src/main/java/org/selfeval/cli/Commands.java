package org.selfeval.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import org.selfeval.cli.usage.Help;
import org.selfeval.cli.usage.NotUnderstood;
import org.selfeval.problem.Defect;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.LogFiles;
import org.selfeval.text.Texts;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command: 0 done, 1 not done, 2 not understood. */
public final class Commands {

    private Commands() {}

    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Clock.system(ZoneId.systemDefault()));
    }

    static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
        CommandLine line = new CommandLine(new RootCommand());
        line.addSubcommand("demo", new DemoCommand(clock));
        line.addSubcommand("list", new ListCommand(clock));
        line.addSubcommand("score", new ScoreCommand(clock));
        line.addSubcommand("check", new CheckCommand(clock));
        line.addSubcommand("export", new ExportCommand(clock));
        line.addSubcommand("pack", new PackCommand(clock));
        line.addSubcommand("import", new ImportCommand(clock));
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setErr(new PrintWriter(err, true, err.charset()));
        // A file name may begin with @.
        line.setExpandAtFiles(false);
        Help.dress(line);
        line.setParameterExceptionHandler((problem, given) -> {
            err.println(NotUnderstood.sentence(problem));
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, result) -> notDone(failure, err));
        try {
            return line.execute(args);
        } finally {
            LogFiles.stop();
        }
    }

    private static int notDone(Exception failure, PrintStream err) {
        if (failure instanceof ProblemException expected) {
            err.println(expected.problem().sentence());
        } else {
            String code = Defect.code(failure);
            LoggerFactory.getLogger(Commands.class).error("defect {}: {}", code, Defect.trace(failure));
            err.println(Texts.get("cli.defect", code));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
