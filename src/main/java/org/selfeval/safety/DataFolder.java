package org.selfeval.safety;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the data lies: the folder named on the command line, else the user's own place for such things. */
public final class DataFolder {
    private static final String NAME = "selfeval";

    private DataFolder() {}

    public static Path choose(Optional<Path> named) {
        return choose(named, System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path choose(Optional<Path> named, String os, Map<String, String> env, Path home) {
        boolean windows = os.toLowerCase(Locale.ROOT).startsWith("windows");
        return named.orElseGet(() -> {
            Optional<String> told = Optional.ofNullable(env.get(windows ? "LOCALAPPDATA" : "XDG_DATA_HOME"));
            return told.filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> windows ? home.resolve("AppData/Local") : home.resolve(".local/share"))
                .resolve(NAME);
        }).toAbsolutePath().normalize();
    }
}
