package org.selfeval.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.selfeval.cli.usage.Help;
import org.selfeval.cli.usage.NotUnderstood;
import org.selfeval.problem.Defect;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.LogFiles;
import org.selfeval.text.Texts;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Runs one command: 0 done, 1 not done, 2 not understood. */
public final class Commands {

    /** What they have done is done, though nobody can read that it is. */
    private static final Set<String> CHANGING = Set.of("demo", "export", "pack", "import");

    private Commands() {}

    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Clock.system(ZoneId.systemDefault()));
    }

    static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
        try {
            return execute(args, out, err, clock);
        } catch (Throwable e) {
            // Also what is no exception, such as a memory that is full: nobody gets a stack trace.
            return notDone(e, err);
        } finally {
            LogFiles.stop();
        }
    }

    private static int execute(String[] args, PrintStream out, PrintStream err, Clock clock) {
        CommandLine line = new CommandLine(new RootCommand());
        line.addSubcommand("demo", new DemoCommand(clock));
        line.addSubcommand("list", new ListCommand(clock));
        line.addSubcommand("score", new ScoreCommand(clock));
        line.addSubcommand("check", new CheckCommand(clock));
        line.addSubcommand("export", new ExportCommand(clock));
        line.addSubcommand("pack", new PackCommand(clock));
        line.addSubcommand("import", new ImportCommand(clock));
        // A file name may begin with @.
        line.setExpandAtFiles(false);
        line.registerConverter(Path.class, Commands::path);
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setErr(new PrintWriter(err, true, err.charset()));
        Help.dress(line);
        line.setParameterExceptionHandler((problem, given) -> {
            err.println(NotUnderstood.sentence(problem));
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, result) -> notDone(failure, err));
        int code = line.execute(args);
        if (code == 0 && out.checkError() && !changesFiles(line.getParseResult())) {
            err.println(Texts.get("cli.notPrinted"));
            return CommandLine.ExitCode.SOFTWARE;
        }
        return code;
    }

    private static boolean changesFiles(ParseResult parsed) {
        return parsed.hasSubcommand() && CHANGING.contains(parsed.subcommand().commandSpec().name());
    }

    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException("no name");
        }
        return Path.of(name);
    }

    private static int notDone(Throwable failure, PrintStream err) {
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
