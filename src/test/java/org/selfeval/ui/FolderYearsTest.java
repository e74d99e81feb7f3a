package org.selfeval.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.library.Library;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.LogFiles;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.safety.recovery.Findings;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.settings.BackupPlace;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;
import org.selfeval.text.Phrase;

class FolderYearsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    @AfterEach
    void letGoOfTheLog() {
        LogFiles.stop();
    }

    @Test
    void ofADamagedStoreTheBackupsInTheSecondFolderAreOfferedToo() throws Exception {
        Path folder = temp.resolve("data");
        Path second;
        try (Library library = Library.open(folder, CLOCK)) {
            library.beginnings().example();
            library.backups().backUpAll();
            second = SecondFolder.create(folder, Files.createDirectory(temp.resolve("stick")));
            assertTrue(library.backups().copyTo(second));
        }
        new SettingsFile(folder).write(
                Settings.DEFAULT.withSecond(Optional.of(new BackupPlace(second, CLOCK.instant()))), Cover.NONE);
        Files.move(folder.resolve("backups"), temp.resolve("away"));
        Path database = folder.resolve("selfeval.mv.db");
        Files.write(database, new byte[8192]);
        FolderYears years = new FolderYears(folder, CLOCK, null, new Entrance(folder, CLOCK));
        try (Recovery recovery = years.recover(
                new StoreProblem.StoreDamaged(database, List.of(Phrase.of("damage.bytes"))), Optional.empty(),
                Optional.empty())) {
            Findings findings = recovery.examine();
            assertEquals(1, findings.years().size());
            assertEquals(CLOCK.instant(), findings.years().getFirst().backup().orElseThrow().as());
        }
    }
}
