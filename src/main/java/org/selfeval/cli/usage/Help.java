package org.selfeval.cli.usage;

import org.selfeval.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of the commands in Chinese. */
public final class Help {

    /** What people type to start the program, as the README and every sentence have it. */
    private static final String PROGRAM = "installer/run";

    /** Columns; wide enough that no synopsis is broken in the middle of a name. */
    private static final int WIDTH = 100;
    private static final int LONGEST_OPTION = 32;

    private Help() {}

    /** Dresses the root command and every command under it. */
    public static void dress(CommandLine root) {
        dress(root, "root", PROGRAM);
        root.getCommandSpec().usageMessage().footer("%n" + Texts.get("cli.footer"));
        root.getSubcommands().forEach((name, command) -> dress(command, name, name));
    }

    private static void dress(CommandLine line, String key, String name) {
        line.setResourceBundle(Texts.bundle());
        UsageMessageSpec usage = line.getCommandSpec().name(name).usageMessage();
        usage.width(WIDTH);
        usage.longOptionsMaxWidth(LONGEST_OPTION);
        usage.description(Texts.get("cli.command." + key));
        usage.customSynopsis(Texts.get("cli.command." + key + ".synopsis"));
        usage.synopsisHeading(Texts.get("cli.usage"));
        usage.optionListHeading(Texts.get("cli.options"));
        usage.commandListHeading(Texts.get("cli.commands"));
        usage.parameterListHeading(Texts.get("cli.parameters"));
    }
}
