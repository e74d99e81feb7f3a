package org.selfeval.safety.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class MeetingPlaceTest {

    private static final String USER = System.getProperty("user.name");

    @TempDir
    Path data;

    @TempDir
    Path runtime;

    @TempDir
    Path temp;

    private Optional<MeetingPlace> place() {
        return MeetingPlace.of(data, "Linux", Map.of("XDG_RUNTIME_DIR", runtime.toString()), temp, USER);
    }

    @Test
    void theUsersRuntimeFolderIsTakenElseAFolderOfHisOwnAmongTheTemporaryFiles() throws Exception {
        Path folder = place().orElseThrow().folder();
        assertEquals(runtime.resolve("selfeval"), folder);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));

        Path other = MeetingPlace.of(data, "Linux", Map.of(), temp, USER).orElseThrow().folder();
        assertEquals(temp, other.getParent());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
    }

    @Test
    void everyWayToNameAFolderLeadsToTheSamePlace() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), data);
        assertEquals(name(data), name(link));
        assertEquals(name(data), name(data.resolve("x/..")));
        assertEquals(name(data.resolve("new")), name(link.resolve("new")), "a folder that is still to be made");
        assertNotEquals(name(data), name(data.resolve("new")));
    }

    private String name(Path folder) {
        return MeetingPlace.of(folder, "Linux", Map.of(), temp, USER).orElseThrow().name();
    }

    @Test
    void thePathIsShortEnoughForASocketOrThereIsNone() throws IOException {
        Path deep = Files.createDirectories(temp.resolve("很深的".repeat(10)));
        assertEquals(Optional.empty(), MeetingPlace.of(data, "Linux", Map.of(), deep, USER));
        MeetingPlace shallow = MeetingPlace
            .of(data, "Linux", Map.of("XDG_RUNTIME_DIR", deep.toString()), temp, USER)
            .orElseThrow();
        assertTrue(shallow.socket().toString().getBytes(StandardCharsets.UTF_8).length < 100);
    }

    @Test
    void aFolderThatOthersCanEnterIsNotTrusted() throws IOException {
        Path folder = place().orElseThrow().folder();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(temp, place().orElseThrow().folder().getParent());
    }

    @Test
    void aLinkInItsPlaceIsNotTrusted() throws IOException {
        Files.createSymbolicLink(runtime.resolve("selfeval"), data);
        assertEquals(temp, place().orElseThrow().folder().getParent());
    }

    @Test
    void aFolderOfAnotherUserIsNotTrusted() throws IOException {
        Path folder = place().orElseThrow().folder();
        assumeTrue(given(folder, 12345), "only an administrator can give files away");
        assertEquals(temp, place().orElseThrow().folder().getParent());
        assertFalse(place().orElseThrow().folder().startsWith(runtime));
    }

    private static boolean given(Path folder, int user) throws IOException {
        try {
            Files.setAttribute(folder, "unix:uid", user);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }
}
