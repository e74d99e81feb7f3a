package org.selfeval.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import org.selfeval.problem.Defect;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.LogFiles;
import org.selfeval.text.Texts;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs one command: 0 done, 1 not done, 2 not understood. */
public final class Commands {

    private static final String PROGRAM = "selfeval";

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
        inChinese(line, "root");
        line.getSubcommands().forEach((name, command) -> inChinese(command, name));
        line.setParameterExceptionHandler((problem, given) -> {
            err.println(Texts.get("cli.notUnderstood", String.join(" ", given)));
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

    private static void inChinese(CommandLine line, String name) {
        line.setResourceBundle(Texts.bundle());
        UsageMessageSpec usage = line.getCommandSpec().name("root".equals(name) ? PROGRAM : name).usageMessage();
        usage.description(Texts.get("cli.command." + name));
        usage.synopsisHeading(Texts.get("cli.usage"));
        usage.optionListHeading(Texts.get("cli.options"));
        usage.commandListHeading(Texts.get("cli.commands"));
        usage.parameterListHeading(Texts.get("cli.parameters"));
        usage.synopsisSubcommandLabel(Texts.get("cli.subcommand"));
    }
}
