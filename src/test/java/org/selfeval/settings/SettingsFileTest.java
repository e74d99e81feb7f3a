package org.selfeval.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.check.WizardStep;

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
            .withFolder(folder.resolve("导出 # 到\\这里"));
    }

    private Settings read(String text) throws IOException {
        Files.writeString(path(), text);
        return new SettingsFile(folder).read();
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        new SettingsFile(folder).write(all());
        assertEquals(all(), new SettingsFile(folder).read());
        assertEquals(WizardStep.ROUNDS, all().step("example-2020"));
        assertEquals(Optional.of("a=b: c\n"), all().year());
    }

    @Test
    void equalSettingsAreEqualBytes() throws Exception {
        new SettingsFile(folder).write(all());
        byte[] once = Files.readAllBytes(path());
        new SettingsFile(folder).write(all());
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
        new SettingsFile(folder).write(all());
        byte[] whole = Files.readAllBytes(path());
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int j = 0; j < damaged.length / 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(path(), damaged);
            Settings read = new SettingsFile(folder).read();
            assertEquals(read, SettingsText.read(SettingsText.write(read)), "whatever was understood can be kept");
        }
    }
}
