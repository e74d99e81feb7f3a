package org.selfeval.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.settings.Theme;
import org.selfeval.ui.tasks.SameThreadTasks;

class PreferencesTest {

    @TempDir
    Path folder;

    private Preferences open() {
        return new Preferences(new SettingsFile(folder), new SameThreadTasks());
    }

    @Test
    void aChoiceHoldsTheNextTime() {
        Preferences first = open();
        first.own(() -> Cover.NONE);
        first.change(settings -> settings.withTheme(Theme.DARK));
        assertEquals(Theme.DARK, open().get().theme());
    }

    @Test
    void nothingIsWrittenIntoAFolderThatAnotherWindowHas() throws Exception {
        Preferences second = open();
        second.change(settings -> settings.withTheme(Theme.DARK));
        second.close();
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
        second.own(() -> Cover.NONE);
        second.close();
        assertEquals(Theme.DARK, open().get().theme(), "what was chosen while waiting is kept");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws Exception {
        Files.createDirectory(folder.resolve("settings.properties"));
        Preferences preferences = open();
        preferences.own(() -> Cover.NONE);
        preferences.change(settings -> settings.withLetters(LetterSize.LARGE));
        assertEquals(Settings.DEFAULT.withLetters(LetterSize.LARGE), preferences.get());
    }
}
