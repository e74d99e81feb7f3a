package org.selfeval.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;

/** The name of a file to be written: what it holds decides how it ends. */
final class TargetFile {

    /** A file's kind is a few letters; 2021.3.18 is a date, and no kind. */
    private static final Pattern ENDING = Pattern.compile(".*\\.(?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,5}");

    private TargetFile() {}

    /**
     * @param ending with its dot; added where the name has none
     * @return the whole path
     * @throws ProblemException {@link FileProblem.WrongEnding}
     */
    static Path of(Path named, String ending) throws ProblemException {
        Path file = named.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            return file;
        }
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return file;
        }
        if (ENDING.matcher(name).matches()) {
            throw new ProblemException(new FileProblem.WrongEnding(file, ending));
        }
        return file.resolveSibling(name + ending);
    }
}
