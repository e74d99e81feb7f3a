package org.selfeval.safety.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptKind;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackedYear;
import org.selfeval.faults.StoppingDisk;
import org.selfeval.faults.StoppingFiles;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.LogFiles;
import org.selfeval.safety.Workspace;

/**
 * Kills a backup and a restore at every step on the disk. Opened again, the year is as it was before or as it is after, with
 * its files; what is listed as a backup is whole; nothing is left behind, and a second try works.
 */
class BackupKillTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(2));
    private static final byte[] TABLE = "自评表".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROOF = "%PDF-1.4 通报".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Evaluation full = withEvidence(Example.year2020());
    private final List<String> wrong = new ArrayList<>();

    /** What is killed, and what is tried again. */
    private interface Work {
        void on(Workspace workspace, YearBackups backups) throws ProblemException;
    }

    @AfterEach
    void giveBackTheDisk() {
        StoppingDisk.belongTo(Optional.empty());
        LogFiles.stop();
    }

    private static Evaluation withEvidence(Evaluation year) {
        long round = year.rounds().getFirst().row().id();
        return year.apply(Edit.insert("佐证", List.of(new Evidence(year.lastRowId() + 1, round, 1, "通报.pdf",
                PROOF.length, Digests.of(PROOF), null, null))));
    }

    /** A year with files that was backed up twice, and is gone. */
    private Path filled() throws Exception {
        Path data = folder.resolve("filled");
        try (Workspace workspace = Workspace.openOrCreate(data, CLOCK)) {
            workspace.evidence()
                .pool()
                .put(new Content(Digests.of(PROOF), PROOF.length), new ByteArrayInputStream(PROOF));
            workspace.write(full.id(), Edit.insert("导入", full.rows()));
            workspace.store().files(full.id()).keep(KeptKind.TABLE, "表.xlsx", TABLE, full);
            new YearBackups(workspace, data, CLOCK).backUpAll();
            Overview before = full.overview();
            workspace.write(full.id(),
                    new Edit("改名", List.of(RowChange.update(before, Overview.PROJECT.set(before, "别的")))));
        }
        return data;
    }

    private static Evaluation read(Workspace workspace) throws ProblemException {
        return workspace.store().read(Example.year2020().id());
    }

    @Test
    void whereverABackupIsKilledWhatIsListedIsWhole() throws Exception {
        killEverywhere(filled(), (workspace, backups) -> backups.backUp(read(workspace)), (workspace, backups) -> {
            PackedYear now = backups.packed(read(workspace));
            Optional<Backup> latest = backups.folder().latest(full.id());
            return latest.isPresent() && backups.folder().read(latest.get()).equals(now);
        });
    }

    @Test
    void whereverARestoreIsKilledTheYearIsOneOrTheOther() throws Exception {
        killEverywhere(filled(), BackupKillTest::restoreOldest,
                (workspace, backups) -> read(workspace).equals(full));
    }

    @Test
    void whereverTheRestoreOfAnAbsentYearIsKilledThereIsAllOfItOrNothing() throws Exception {
        Path data = filled();
        Path empty = folder.resolve("empty");
        Workspace.openOrCreate(empty, CLOCK).close();
        copy(data.resolve("backups"), empty.resolve("backups"));
        killEverywhere(empty, BackupKillTest::restoreOldest, (workspace, backups) -> {
            boolean there = !workspace.store().list().isEmpty();
            if (there) {
                expect("kept files", 1, workspace.store().files(full.id()).list().size());
            }
            return there && read(workspace).equals(full);
        });
    }

    private static void restoreOldest(Workspace workspace, YearBackups backups) throws ProblemException {
        Backup oldest = backups.folder().list().getLast();
        backups.restore(new YearTaking(workspace).plan(backups.folder().read(oldest), "恢复"), backups.folder());
    }

    /** Whether the new state is there. */
    private interface Done {
        boolean in(Workspace workspace, YearBackups backups) throws ProblemException;
    }

    private void killEverywhere(Path data, Work work, Done done) throws Exception {
        int changed = 0;
        int step = 0;
        List<String> steps;
        do {
            Path copy = folder.resolve("killed-" + step);
            copy(data, copy);
            StoppingFiles files = new StoppingFiles();
            kill(files, copy, step, work);
            steps = files.steps();
            Path after = folder.resolve("after-" + step);
            copy(copy, after);
            changed += look(after, work, done, "after step " + step + " " + (steps.isEmpty() ? "" : steps.getLast()))
                    ? 1
                    : 0;
            step++;
        } while (steps.size() == step - 1);
        System.getLogger(BackupKillTest.class.getName())
            .log(System.Logger.Level.INFO, "killed at {0} steps, of which the new state followed {1}: wrong {2}", step,
                    changed, wrong.size());
        assertEquals(List.of(), wrong);
        assertTrue(changed > 0 && changed < step, "one state only");
    }

    private void kill(StoppingFiles files, Path data, int step, Work work) throws Exception {
        StoppingDisk.belongTo(Optional.of(files));
        Path seen = files.of(data);
        Workspace workspace = Workspace.open(seen, CLOCK);
        files.killAfter(step);
        try {
            work.on(workspace, new YearBackups(workspace, seen, LATER));
        } catch (ProblemException | RuntimeException | Error e) {
            assertTrue(files.isKilled(), () -> "failed by itself: " + e);
        } finally {
            StoppingDisk.belongTo(Optional.empty());
            files.release();
        }
    }

    private boolean look(Path data, Work work, Done done, String where) throws Exception {
        try (Workspace workspace = Workspace.open(data, CLOCK)) {
            YearBackups backups = new YearBackups(workspace, data, LATER);
            boolean followed = done.in(workspace, backups);
            whole(data, workspace, where);
            work.on(workspace, backups);
            expect(where + ", tried again", true, done.in(workspace, backups));
            whole(data, workspace, where + ", tried again");
            return followed;
        } catch (ProblemException e) {
            wrong.add(where + ": " + e.problem());
            return false;
        }
    }

    private void whole(Path data, Workspace workspace, String where) throws Exception {
        workspace.store().verify();
        if (!workspace.store().list().isEmpty()) {
            expect(where + ": evidence", ContentPool.State.WHOLE,
                    workspace.evidence().pool().state(new Content(Digests.of(PROOF), PROOF.length)));
        }
        Backups backups = new Backups(Backups.folder(data), workspace.cover());
        for (Backup backup : backups.list()) {
            for (Content content : backups.read(backup).contents()) {
                try (InputStream in = backups.open(content)) {
                    expect(where + ": content", content.sha256(), Digests.of(in.readAllBytes()));
                }
            }
        }
        try (Stream<Path> all = Files.walk(data)) {
            all.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".tmp") || name.endsWith(".key"))
                .forEach(name -> wrong.add(where + ": left behind " + name));
        }
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            wrong.add(what + ": " + found);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
