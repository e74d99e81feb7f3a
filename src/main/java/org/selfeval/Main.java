package org.selfeval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.selfeval.cli.Commands;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.handover.Doorbell;
import org.selfeval.text.Texts;
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
        Optional<Path> folder = namedFolder(args);
        if (args.length == 0 || folder.isPresent()) {
            openWindow(folder);
        } else {
            System.exit(Commands.run(args, standard(FileDescriptor.out), standard(FileDescriptor.err)));
        }
    }

    private static void openWindow(Optional<Path> folder) {
        Path chosen = DataFolder.choose(folder);
        try (Doorbell bell = Doorbell.of(chosen)) {
            if (!bell.handedOver()) {
                SelfEvalApp.open(chosen, bell, Clock.system(ZoneId.systemDefault()));
            }
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws where there is no display, or one that refuses.
            standard(FileDescriptor.err).println(Texts.get("app.no-display"));
            System.exit(1);
        }
    }

    /** Present where the arguments name a data folder and nothing else; what cannot be a path is left to the command line. */
    static Optional<Path> namedFolder(String... args) {
        try {
            Optional<String> name = switch (args.length) {
                case 1 -> args[0].startsWith(DATA + "=")
                        ? Optional.of(args[0].substring(DATA.length() + 1))
                        : Optional.empty();
                case 2 -> args[0].equals(DATA) ? Optional.of(args[1]) : Optional.empty();
                default -> Optional.empty();
            };
            return name.filter(text -> !text.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 wherever that is the custom, whatever the locale says; a Windows console tells its own encoding. */
    private static PrintStream standard(FileDescriptor descriptor) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return descriptor == FileDescriptor.out ? System.out : System.err;
        }
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
