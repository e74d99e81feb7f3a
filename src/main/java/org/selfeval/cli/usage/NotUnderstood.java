package org.selfeval.cli.usage;

import java.util.Collection;
import java.util.List;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says which part of a command line was not understood, and shows a right one. */
public final class NotUnderstood {

    private final ParameterException problem;
    private final CommandLine command;

    private NotUnderstood(ParameterException problem) {
        this.problem = problem;
        this.command = problem.getCommandLine();
    }

    /** One sentence: what is wrong, that nothing was done, an example, and where the options are told. */
    public static String sentence(ParameterException problem) {
        NotUnderstood what = new NotUnderstood(problem);
        String key = what.isRoot() ? "root" : what.command.getCommandName();
        return Texts.get("cli.notUnderstood", what.cause(), Phrase.of("cli.command." + key + ".example"),
                what.command.getCommandSpec().qualifiedName());
    }

    private boolean isRoot() {
        return command.getParent() == null;
    }

    private Phrase cause() {
        // A mistyped option may also leave a required one missing: the typing error is what helps.
        List<String> unmatched = command.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched(unmatched);
        }
        return switch (problem) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> Phrase.of("cli.cause.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException both -> Phrase.of("cli.cause.both");
            case ParameterException flag when isFlag(flag.getArgSpec()) -> Phrase.of("cli.cause.noValueWanted",
                    name(flag.getArgSpec()));
            case ParameterException wrong when wrong.getArgSpec() != null -> Phrase.of("cli.cause.wrongValue",
                    wrong.getValue(), wrong.getArgSpec().paramLabel());
            default -> Phrase.of("cli.cause.noCommand", commands());
        };
    }

    private static boolean isFlag(ArgSpec part) {
        return part != null && part.arity().max() == 0;
    }

    private Phrase unmatched(List<String> unmatched) {
        String first = unmatched.getFirst();
        if (first.startsWith("-")) {
            return unknownOption(first, unmatched);
        }
        return isRoot()
                ? Phrase.of("cli.cause.unknownCommand", first, commands())
                : Phrase.of("cli.cause.surplus", first);
    }

    private Phrase unknownOption(String option, List<String> unmatched) {
        if (command.getSubcommands().values().stream().anyMatch(sub -> knows(sub, option))) {
            return Phrase.of("cli.cause.optionBeforeCommand", option);
        }
        List<String> near = new UnmatchedArgumentException(command, unmatched).getSuggestions()
            .stream()
            .filter(suggested -> suggested.startsWith("--"))
            .toList();
        return near.isEmpty()
                ? Phrase.of("cli.cause.unknownOption", option)
                : Phrase.of("cli.cause.unknownOptionNear", option, near);
    }

    private static boolean knows(CommandLine sub, String option) {
        return sub.getCommandSpec().findOption(option.split("=", 2)[0]) != null;
    }

    private static Phrase missing(List<ArgSpec> missing) {
        List<String> labels = missing.stream().map(ArgSpec::paramLabel).distinct().toList();
        return missing.size() == 1 && missing.getFirst() instanceof OptionSpec option
                ? Phrase.of("cli.cause.missingValue", option.longestName(), labels)
                : Phrase.of("cli.cause.missing", labels);
    }

    private static String name(ArgSpec part) {
        return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
    }

    private Collection<String> commands() {
        return command.getSubcommands().keySet();
    }
}
