package org.selfeval.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the compiler does not look at: package descriptions and the length of files. */
final class SourceRules {
    static final int JAVA_LINES = 300;
    static final int FXML_LINES = 120;

    private SourceRules() {}

    static List<String> packagesWithoutDescription(Path sources) {
        TreeSet<Path> missing = new TreeSet<>();
        for (Path file : files(sources, ".java")) {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                missing.add(sources.relativize(file.getParent()));
            }
        }
        return missing.stream().map(folder -> folder + " has no package-info.java").toList();
    }

    static List<String> filesTooLong(Path sources) {
        List<String> problems = new ArrayList<>();
        files(sources, ".java").forEach(file -> check(problems, file, JAVA_LINES));
        files(sources, ".fxml").forEach(file -> check(problems, file, FXML_LINES));
        return problems;
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(List<String> problems, Path file, int limit) {
        long lines = read(file).lines().count();
        if (lines > limit) {
            problems.add(file + " has " + lines + " lines, more than " + limit);
        }
    }
}
