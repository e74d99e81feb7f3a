package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void theNamedFolderComesFirst() {
        assertEquals(Path.of("数据").toAbsolutePath(),
                DataFolder.choose(Optional.of(Path.of("x/../数据")), "Linux", Map.of("XDG_DATA_HOME", "/else"), HOME));
    }

    @Test
    void elseThePlaceTheSystemHasForIt() {
        Path told = Path.of("told").toAbsolutePath();
        assertEquals(told.resolve("selfeval"), choose("Linux", Map.of("XDG_DATA_HOME", told.toString())));
        assertEquals(told.resolve("selfeval"), choose("Windows 11", Map.of("LOCALAPPDATA", told.toString())));
        assertEquals(HOME.resolve(".local/share/selfeval"), choose("Linux", Map.of("XDG_DATA_HOME", " ")));
        assertEquals(HOME.resolve("AppData/Local/selfeval"), choose("Windows 10", Map.of()));
    }

    private static Path choose(String os, Map<String, String> env) {
        return DataFolder.choose(Optional.empty(), os, env, HOME);
    }
}
