package org.selfeval.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.selfeval.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one command: 0 done, 1 not done, 2 not understood. */
public final class Commands {
    private Commands() {}

    public static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Root());
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setErr(new PrintWriter(err, true, err.charset()));
        line.setParameterExceptionHandler((problem, given) -> {
            err.println(Texts.get("cli.not-understood"));
            return CommandLine.ExitCode.USAGE;
        });
        return line.execute(args);
    }

    @Command(name = "selfeval", mixinStandardHelpOptions = true, version = "0.1.0")
    static final class Root implements Runnable {
        @Override
        public void run() {
            // Without a command there is nothing to do here: the window is opened by Main.
        }
    }
}
