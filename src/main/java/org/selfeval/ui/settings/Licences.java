package org.selfeval.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program is made of, from the list that the build writes. */
final class Licences {

    /**
     * @param name with its version
     * @param licence by name
     */
    record Library(String name, String licence) {}

    /** {@code     (licence) (licence) name (group:artifact:version - address)} */
    private static final Pattern LINE = Pattern
        .compile("\\s*((?:\\([^()]*(?:\\([^()]*\\))?[^()]*\\)\\s+)+)(.+?)\\s+\\(([^:()\\s]+):([^:]+):(\\S+) - .*\\)");

    private Licences() {}

    static List<Library> all() {
        try (InputStream in = Objects.requireNonNull(
                Licences.class.getResourceAsStream("/org/selfeval/third-party.txt"),
                "third-party.txt")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Library> read(String text) {
        return text.lines().map(LINE::matcher).filter(Matcher::matches).map(Licences::library).toList();
    }

    private static Library library(Matcher line) {
        String licences = line.group(1).strip().replaceAll("\\)\\s+\\(", "; ");
        return new Library(line.group(4) + " " + line.group(5), licences.substring(1, licences.length() - 1));
    }
}
