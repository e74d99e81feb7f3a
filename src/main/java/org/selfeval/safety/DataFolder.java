package org.selfeval.safety;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.selfeval.files.Leftovers;
import org.selfeval.files.OwnerOnly;
import org.selfeval.files.SafeFile;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;

/**
 * Where the data lies: the folder named on the command line; else a {@code data} folder beside a program that is carried
 * about, on a stick say; else the user's own place for such things.
 */
public final class DataFolder {

    /** Beside the program, this file says that the data lies beside it too. */
    static final String PORTABLE_FLAG = "portable.flag";

    private DataFolder() {}

    /**
     * The data folder of this user on this computer; nothing is made.
     *
     * @param named the folder named on the command line
     */
    public static Path choose(Optional<Path> named) {
        return choose(named, System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")),
                program());
    }

    static Path choose(Optional<Path> named, String os, Map<String, String> env, Path home, Optional<Path> program) {
        return named.or(() -> program.filter(folder -> Files.exists(folder.resolve(PORTABLE_FLAG)))
            .map(folder -> folder.resolve("data")))
            .orElseGet(() -> os.toLowerCase(Locale.ROOT).startsWith("windows")
                    ? told(env, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("SelfEval")
                    : told(env, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("selfeval"))
            .toAbsolutePath()
            .normalize();
    }

    /** The XDG rule, for both systems: a path that is not absolute counts as none. */
    private static Optional<Path> told(Map<String, String> env, String variable) {
        try {
            return Optional.ofNullable(env.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder that people see as the program's: of the launcher where there is one, else of the jar. */
    private static Optional<Path> program() {
        Optional<Path> launcher = Optional.ofNullable(System.getProperty("jpackage.app-path")).map(Path::of);
        if (launcher.isPresent()) {
            return launcher.map(Path::getParent).map(folder -> folder.endsWith("bin") ? folder.getParent() : folder);
        }
        CodeSource source = DataFolder.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Optional.empty() : ofJar(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A folder of classes is no program to be carried about: what a build makes there, the next one deletes. */
    static Optional<Path> ofJar(Path code) {
        return Files.isRegularFile(code) ? Optional.of(code).map(Path::getParent) : Optional.empty();
    }

    /**
     * Makes the folder where it is not there yet, and tries whether it can be used.
     *
     * @throws ProblemException {@link FolderProblem.FolderNotWritable}, {@link FolderProblem.FolderNameUnusable}
     */
    public static void prepare(Path folder) throws ProblemException {
        String name = folder.toString();
        // Where a backslash is a character like others, the database takes it for a slash and writes elsewhere.
        if (name.contains(";") || (name.contains("\\") && !folder.getFileSystem().getSeparator().equals("\\"))) {
            throw new ProblemException(new FolderProblem.FolderNameUnusable(folder));
        }
        try {
            OwnerOnly.createFolders(folder);
            Files.deleteIfExists(Files.createFile(Leftovers.name(folder)));
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
    }

    /**
     * Keeps what is exported out of the data folder, whatever links lead there.
     *
     * @throws ProblemException {@link FileProblem.TargetUnfit} where the target lies in the folder or is one of its files
     *         under another name; {@link FileProblem.FileNotWritten} where that cannot be found out
     */
    public static void guard(Path folder, Path target) throws ProblemException {
        try {
            if (Files.isDirectory(folder) && isWithin(folder.toRealPath(), SafeFile.place(target))) {
                throw new ProblemException(new FileProblem.TargetUnfit(target, TargetFault.IN_DATA_FOLDER));
            }
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileNotWritten(target), e);
        }
    }

    private static boolean isWithin(Path folder, Path place) throws IOException {
        Path there = place;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (there.toRealPath().startsWith(folder)) {
            return true;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isSameFile(file, there)) {
                    return true;
                }
            }
        }
        return false;
    }
}
