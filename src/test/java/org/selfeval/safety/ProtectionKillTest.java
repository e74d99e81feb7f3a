package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.faults.StoppingDisk;
import org.selfeval.faults.StoppingFiles;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.FastKeys;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.store.StoreCover;

/**
 * Kills the setting and the removing of a password at every step on the disk. Opened again, everything is whole, with a
 * password or without one; nothing is left behind, and a second try works.
 */
class ProtectionKillTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);
    private static final Secret.Password PASSWORD = new Secret.Password("正确的密码");
    private static final List<String> SMALL = List.of("places.properties", "templates/one.json", "backups/year.bak",
            "backups/contents/" + "b".repeat(64));
    private static final String DAMAGED = "damaged-20210318-103000";

    @TempDir
    private Path folder;

    private final DataKey key = DataKey.random();
    private final KeyFile keys = FastKeys.of(key, PASSWORD, RecoveryCode.random());
    private final Evaluation year = new RandomYears(1).year(3);
    private final List<String> wrong = new ArrayList<>();

    /** What is killed, and what is tried again. */
    private interface Work {
        void on(Protection protection) throws ProblemException;
    }

    @AfterEach
    void giveBackTheDisk() {
        StoppingDisk.belongTo(Optional.empty());
        LogFiles.stop();
    }

    private Path filled() throws Exception {
        Path data = Files.createDirectory(folder.resolve("filled"));
        try (Workspace workspace = Workspace.openOrCreate(data, CLOCK)) {
            workspace.write(year.id(), Edit.insert("导入", year.rows()));
        }
        for (String name : SMALL) {
            Files.createDirectories(data.resolve(name).getParent());
            Files.writeString(data.resolve(name), "内容 of " + name);
        }
        Files.createDirectory(data.resolve(DAMAGED));
        Files.writeString(data.resolve(DAMAGED).resolve("selfeval.mv.db"), "H:2,damaged 标记");
        return data;
    }

    @Test
    void whereverTheSettingIsKilledThereIsOneStateOrTheOther() throws Exception {
        killEverywhere(filled(), protection -> protection.set(key, keys));
    }

    @Test
    void whereverTheRemovingIsKilledThereIsOneStateOrTheOther() throws Exception {
        Path data = filled();
        try (Workspace workspace = Workspace.open(data, CLOCK)) {
            workspace.protection().set(key, keys);
        }
        killEverywhere(data, protection -> protection.remove(PASSWORD));
    }

    private void killEverywhere(Path data, Work work) throws Exception {
        boolean before = StoreCover.isEncrypted(data);
        int changed = 0;
        int step = 0;
        List<String> done;
        do {
            Path copy = copy(data, "killed-" + step);
            StoppingFiles files = new StoppingFiles();
            kill(files, copy, step, work);
            done = files.steps();
            boolean after = look(copy(copy, "after-" + step), work, before,
                    "after step " + step + " " + (done.isEmpty() ? "" : done.getLast()));
            changed += after == before ? 0 : 1;
            step++;
        } while (done.size() == step - 1);
        System.out.println("killed at " + step + " steps, of which the new state followed " + changed + ": wrong "
                + wrong.size());
        assertEquals(List.of(), wrong);
        assertTrue(changed > 0 && changed < step, "one state only");
    }

    /** Until it has come to its end, the closing with it. */
    private void kill(StoppingFiles files, Path data, int step, Work work) throws Exception {
        StoppingDisk.belongTo(Optional.of(files));
        Workspace workspace = open(files.of(data));
        files.killAfter(step);
        try {
            work.on(workspace.protection());
            workspace.close();
        } catch (ProblemException | RuntimeException | Error e) {
            assertTrue(files.isKilled(), () -> "failed by itself: " + e);
        } finally {
            StoppingDisk.belongTo(Optional.empty());
            files.release();
        }
    }

    private static Workspace open(Path data) throws ProblemException {
        return open(data, CLOCK);
    }

    private static Workspace open(Path data, Clock clock) throws ProblemException {
        return Workspace.open(data, clock,
                StoreCover.isEncrypted(data) ? Optional.of(PASSWORD) : Optional.empty(), false);
    }

    /** Whether there is a password now. */
    private boolean look(Path data, Work work, boolean before, String where) throws Exception {
        boolean set = StoreCover.isEncrypted(data);
        // A try that was cut off counts as one, and has to be waited for.
        try (Workspace workspace = open(data, Clock.offset(CLOCK, Duration.ofMinutes(1)))) {
            whole(data, workspace, set, where);
            if (set == before) {
                work.on(workspace.protection());
                whole(data, workspace, !before, where + ", tried again");
            }
        } catch (ProblemException e) {
            wrong.add(where + ": " + e.problem());
            return set;
        }
        expect(where, "key file", !before, Files.exists(KeyFile.in(data)));
        return set;
    }

    private void whole(Path data, Workspace workspace, boolean set, String where) throws Exception {
        workspace.store().verify();
        expect(where, "year", true, workspace.store().read(year.id()).equals(year));
        expect(where, "password", set, workspace.protection().isSet());
        expect(where, "store", set, StoreCover.isEncrypted(data));
        expect(where, "damaged store", set, StoreCover.isEncrypted(data.resolve(DAMAGED)));
        for (String name : SMALL) {
            expect(where, name + " sealed", set, Cover.isSealed(data.resolve(name)));
            try (InputStream in = workspace.cover().open(data.resolve(name))) {
                expect(where, name, true, ("内容 of " + name).equals(new String(in.readAllBytes(), "UTF-8")));
            } catch (IOException e) {
                wrong.add(where + ": " + name + " " + e);
            }
        }
        try (Stream<Path> all = Files.walk(data)) {
            all.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".tmp") || name.contains("work"))
                .forEach(name -> wrong.add(where + ": left behind " + name));
        }
    }

    private void expect(String where, String what, boolean expected, boolean found) {
        if (expected != found) {
            wrong.add(where + ": " + what + " " + found);
        }
    }

    private Path copy(Path data, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.toList()) {
                Files.copy(file, copy.resolve(data.relativize(file).toString()));
            }
        }
        return copy;
    }
}
