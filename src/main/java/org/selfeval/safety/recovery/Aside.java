package org.selfeval.safety.recovery;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folders within a data folder to which damaged stores go; the program never deletes them, the clerk may. */
public final class Aside {

    private static final String PREFIX = "damaged-";

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** How they are named. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9]{8}-[0-9]{6}(-[0-9]{1,6})?");

    private Aside() {}

    /** Those that are there. */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
            found.forEach(kept::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return kept;
    }

    /** Whether a text is a name that {@link #free} gives. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A name that none there has yet. */
    static String free(Path folder, LocalDateTime now) {
        String name = PREFIX + now.format(SECOND);
        String free = name;
        for (int more = 2; Files.exists(folder.resolve(free)); more++) {
            free = name + "-" + more;
        }
        return free;
    }
}
