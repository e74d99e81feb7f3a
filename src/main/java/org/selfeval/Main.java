package org.selfeval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.selfeval.cli.Commands;
import org.selfeval.safety.DataFolder;
import org.selfeval.ui.SelfEvalApp;

/**
 * Opens the window, or runs a command where the arguments name one.
 *
 * <p>Commands must work where neither a display nor JavaFX is there: nothing that mentions the window
 * may run, or be loaded, before it is clear that the window is wanted.
 */
public final class Main {
    private static final String DATA = "--data";

    private Main() {}

    public static void main(String[] args) {
        Optional<Path> named;
        try {
            named = namedFolder(args);
        } catch (InvalidPathException e) {
            named = Optional.empty();
        }
        if (wantsWindow(args) && (args.length == 0 || named.isPresent())) {
            SelfEvalApp.open(DataFolder.choose(named), List::of);
        } else {
            System.exit(Commands.run(args, standard(FileDescriptor.out), standard(FileDescriptor.err)));
        }
    }

    /** No argument at all, or a data folder and nothing else. */
    static boolean wantsWindow(String... args) {
        return switch (args.length) {
            case 0 -> true;
            case 1 -> args[0].startsWith(DATA + "=");
            case 2 -> args[0].equals(DATA);
            default -> false;
        };
    }

    private static Optional<Path> namedFolder(String... args) {
        if (!wantsWindow(args) || args.length == 0) {
            return Optional.empty();
        }
        return Optional.of(Path.of(args.length == 2 ? args[1] : args[0].substring(DATA.length() + 1)));
    }

    /** UTF-8 wherever that is the custom, whatever the locale says; a Windows console tells its own encoding. */
    private static PrintStream standard(FileDescriptor descriptor) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return descriptor == FileDescriptor.out ? System.out : System.err;
        }
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
