package org.selfeval.safety.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.SamplePackage;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.safety.backup.Backups;

/** Which of two copies of a year loses least, by clocks that may have been wrong. */
class YearFindingTest {

    private final Evaluation year = Example.year2020();
    private final Evaluation other = year.apply(Edit.set("改", year.overview(), Overview.PHONE, "010-55550123"));

    private YearFinding finding(String store, boolean whole, String backup, String backupLatest) {
        YearCopy left = new YearCopy(other, Instant.parse(store), List.of(), content -> InputStream.nullInputStream());
        YearCopy backedUp = new YearCopy(year, Instant.parse(backup), Instant.parse(backupLatest), List.of(),
                content -> InputStream.nullInputStream());
        return new YearFinding(year.id(), Optional.of(left), whole, 1, 1, 0, Optional.empty(), Optional.of(backedUp),
                1);
    }

    @ParameterizedTest(name = "store {0}, backup {1} or as late as {2}: {3}, of a part {4}")
    @CsvSource(textBlock = """
                           2021-03-18T10:05:00Z, 2021-03-18T10:00:00Z, 2021-03-18T10:00:00Z, STORE,  BOTH
                           2021-03-18T09:55:00Z, 2021-03-18T10:00:00Z, 2021-03-18T10:00:00Z, BACKUP, BACKUP
                           2021-03-18T10:00:00Z, 2021-03-18T10:00:00Z, 2021-03-18T10:00:00Z, BACKUP, BACKUP
                           2031-01-01T10:00:01Z, 2021-03-18T10:00:00Z, 2031-01-01T10:00:00Z, STORE,  BOTH
                           2021-03-18T09:55:00Z, 2021-03-18T10:00:00Z, 2031-01-01T10:00:00Z, BACKUP, BACKUP
                           2031-01-01T09:00:00Z, 2021-03-18T10:00:00Z, 2031-01-01T10:00:00Z, BOTH,   BOTH
                           2021-03-18T10:05:00Z, 2021-03-18T10:00:00Z, 2031-01-01T10:00:00Z, BOTH,   BOTH
                           """)
    void theLaterCopyIsSuggestedAndBothWhereAClockThatWasAheadLeavesItOpen(String store, String backup, String latest,
            Choice suggested, Choice ofPart) {
        assertEquals(suggested, finding(store, true, backup, latest).suggested());
        assertEquals(ofPart, finding(store, false, backup, latest).suggested());
    }

    @Test
    void aBackupWrittenAfterTheClockWasSetRightMayBeAsLateAsThoseBefore(@TempDir Path folder) throws Exception {
        Instant right = Instant.parse("2021-03-18T10:00:00Z");
        Instant ahead = Instant.parse("2031-01-01T10:00:00Z");
        Files.write(folder.resolve(year.id() + "-20210318T100000000Z-" + ahead.toEpochMilli() + ".bak"),
                SamplePackage.bytes(year));
        YearCopy copy = new NewestBackups(List.of(new Backups(folder, Cover.NONE))).newest().get(year.id());
        assertEquals(right, copy.as());
        assertEquals(ahead, copy.latest());
    }
}
