package org.selfeval.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;

class SettingsFileTest {

    private static final WindowBounds WINDOW = new WindowBounds(new Area(-8, 40.5, 1366, 728), true);

    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("settings.properties");
    }

    private Settings all() {
        return Settings.DEFAULT.withTheme(Theme.DARK)
            .withLetters(LetterSize.LARGEST)
            .withWindow(WINDOW)
            .withPlace("example-2020", WizardStep.ROUNDS)
            .withPlace("a=b: c\n", WizardStep.EXPORT)
            .withLockAfter(LockAfter.FIVE)
            .withOffered()
            .withFolder(folder.resolve("导出 # 到\\这里"));
    }

    private Settings read(String text) throws IOException {
        Files.writeString(path(), text);
        Files.writeString(places(), text);
        return whole(Cover.NONE);
    }

    private Path places() {
        return folder.resolve("places.properties");
    }

    private Settings whole(Cover cover) {
        SettingsFile file = new SettingsFile(folder);
        return file.readPlaces(file.read(), cover);
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        new SettingsFile(folder).write(all(), Cover.NONE);
        assertEquals(all(), whole(Cover.NONE));
        assertEquals(WizardStep.ROUNDS, all().step("example-2020"));
        assertEquals(Optional.of("a=b: c\n"), all().year());
    }

    @Test
    void whereTheClerkWasIsCoveredAndTheLookIsNot() throws Exception {
        Cover cover = Cover.of(DataKey.random());
        new SettingsFile(folder).write(all(), cover);
        assertTrue(Cover.isSealed(places()));
        assertFalse(Files.readString(path()).contains("导出"));
        assertEquals(all(), whole(cover));
        Settings look = whole(Cover.NONE);
        assertEquals(Theme.DARK, look.theme());
        assertEquals(Optional.empty(), look.folder());
        assertEquals(look, whole(Cover.of(DataKey.random())), "another key tells as little as none");
    }

    @Test
    void filesAreForTheirOwnerAlone() throws Exception {
        new SettingsFile(folder).write(all(), Cover.NONE);
        for (Path file : List.of(path(), places())) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void equalSettingsAreEqualBytes() throws Exception {
        new SettingsFile(folder).write(all(), Cover.NONE);
        byte[] once = Files.readAllBytes(path());
        new SettingsFile(folder).write(all(), Cover.NONE);
        assertArrayEquals(once, Files.readAllBytes(path()));
    }

    @Test
    void withoutAFileOrAFolderTheDefaultsHold() throws Exception {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).read());
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("none")).read());
        Files.createDirectory(path());
        assertEquals(Settings.DEFAULT, new SettingsFile(folder).read());
    }

    @Test
    void oneValueThatMakesNoSenseCostsNoOther() throws Exception {
        Settings read = read("theme=PINK\nletters=LARGE\nwindow=1 2 3\nstep.a=SWIM\nstep.b=FUNDS\nfolder=here\n");
        assertEquals(Settings.DEFAULT.withLetters(LetterSize.LARGE).withPlace("b", WizardStep.FUNDS).steps(),
                read.steps());
        assertEquals(LetterSize.LARGE, read.letters());
        assertEquals(Theme.SYSTEM, read.theme());
        assertEquals(Optional.empty(), read.window());
        assertEquals(Optional.empty(), read.folder());
    }

    @Test
    void aWindowOfNoSizeIsNoWindow() throws Exception {
        for (String window : List.of("0 0 0 0", "0 0 -900 600", "NaN 0 900 600", "0 Infinity 900 600", "0 0 1e9 600",
                "0 0 900 600 1", "")) {
            assertEquals(Optional.empty(), read("window=" + window).window(), window);
        }
        assertEquals(new Area(0, 0, 900, 600), read("window=0 0 900 600").window().orElseThrow().area());
    }

    @Test
    void whatALaterVersionAddsIsNoHindrance() throws Exception {
        assertEquals(Settings.DEFAULT.withTheme(Theme.DARK), read("version=9\ntheme=DARK\nsound=LOUD\n"));
    }

    @Test
    void neitherForeignNorCutOffContentIsAHindrance() throws Exception {
        assertEquals(Settings.DEFAULT, read("theme=\\uZZZZ\n"));
        assertEquals(Settings.DEFAULT, read("theme=DARK\n".repeat(30_000)));
        new SettingsFile(folder).write(all(), Cover.NONE);
        byte[] whole = (Files.readString(path()) + Files.readString(places())).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int j = 0; j < damaged.length / 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(path(), damaged);
            Files.write(places(), damaged);
            Settings read = whole(Cover.NONE);
            assertEquals(read, SettingsText.places(SettingsText.look(Settings.DEFAULT, SettingsText.look(read)),
                    SettingsText.places(read)), "whatever was understood can be kept");
        }
    }
}
