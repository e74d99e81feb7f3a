package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.cover.Cover;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.Mark;
import org.selfeval.store.file.Seal;
import org.selfeval.store.file.StorePaths;

/**
 * Cuts the writing off at every write to the disk, before it, within it and after it, as a kill or a power cut would:
 * what was acknowledged until then is there.
 */
class CutOffTest {

    private static final int EDITS = 50;
    private static final int BLOCK = 4096;

    @TempDir
    private Path folder;

    private final RandomYears random = new RandomYears(7);
    private Cover cover;

    /** What was acknowledged when so many changes had been made to the file. */
    private record Acknowledged(int changes, byte[] mark, long number, Evaluation year) {}

    @ParameterizedTest
    @MethodSource("org.selfeval.store.Stores#covers")
    void whatWasAcknowledgedIsThereWhereverTheWritingIsCutOff(Cover under) throws Exception {
        cover = under;
        Path made = Files.createDirectory(folder.resolve("made"));
        Evaluation year = random.year(60);
        try (Store store = Store.create(made, cover, Clock.systemUTC())) {
            write(store, year.id(), Edit.insert("导入", year.rows()));
        }
        StorePaths paths = new StorePaths(made);
        forgetRetention(paths);
        Path database = paths.database();
        Path mark = paths.mark();
        byte[] file = Files.readAllBytes(database);
        List<Acknowledged> acknowledged = new ArrayList<>();
        RecordingDisk.CHANGES.clear();
        try (Store store = Store.open(made, Clock.systemUTC(), RecordingDisk.ACCESS.under(cover), Schema.CURRENT)) {
            acknowledged.add(new Acknowledged(0, Files.readAllBytes(mark), store.lastNumber(), year));
            for (int i = 0; i < EDITS; i++) {
                RandomYears.RandomEdit next = random.edit(year, store.lastRowId(year.id()), i % 10 == 9 ? 150 : 3);
                write(store, year.id(), next.edit());
                year = next.after();
                acknowledged.add(new Acknowledged(RecordingDisk.CHANGES.size(), Files.readAllBytes(mark),
                        store.lastNumber(), year));
            }
            cutOff(file, List.copyOf(RecordingDisk.CHANGES), acknowledged);
        }
    }

    /** As if 45 seconds had gone by since the last write: from then on H2 would write over what is no longer used. */
    private void forgetRetention(StorePaths paths) throws Exception {
        try (Database database = Database.open(FileAccess.PLAIN.under(cover), paths.database(), Database.Mode.WRITE);
                Statement statement = database.connection().createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
        }
        try (Mark mark = Mark.open(paths.mark()).orElseThrow()) {
            mark.write(Seal.of(paths.database()).on(mark.state()), true);
        }
    }

    private void cutOff(byte[] before, List<RecordingDisk.Change> changes, List<Acknowledged> acknowledged)
            throws Exception {
        List<String> lost = new ArrayList<>();
        int tried = 0;
        byte[] file = before;
        int known = 0;
        for (int i = 0; i < changes.size(); i++) {
            RecordingDisk.Change change = changes.get(i);
            while (known + 1 < acknowledged.size() && acknowledged.get(known + 1).changes() <= i) {
                known++;
            }
            int whole = change.cuts() ? 0 : change.bytes().length;
            Set<Integer> cuts = new TreeSet<>(List.of(0, whole / 2 / BLOCK * BLOCK, Math.max(0, whole - 100)));
            for (int length : cuts) {
                tried++;
                look(change.cuts() && length == 0 ? file : change.on(file, length), acknowledged.get(known),
                        acknowledged.get(Math.min(known + 1, acknowledged.size() - 1)),
                        "change " + i + " of " + changes.size() + ", " + length + " of " + whole + " bytes at "
                                + change.at() + " of " + file.length,
                        lost);
            }
            file = change.on(file, whole);
        }
        System.out.println("cut off: " + tried + " times, not as acknowledged " + lost.size());
        assertEquals(List.of(), lost);
        assertTrue(tried > changes.size());
    }

    private void look(byte[] file, Acknowledged last, Acknowledged next, String where, List<String> lost)
            throws Exception {
        Path copy = Files.createTempDirectory(folder, "copy");
        StorePaths paths = new StorePaths(copy);
        Files.write(paths.database(), file);
        Files.write(paths.mark(), last.mark());
        try (Store store = Store.open(copy, cover, Clock.systemUTC())) {
            Evaluation found = store.read(last.year().id());
            boolean right = found.equals(last.year()) && store.lastNumber() == last.number()
                    || found.equals(next.year()) && store.lastNumber() == next.number();
            if (!right) {
                lost.add(where + ": other content");
            }
        } catch (ProblemException e) {
            lost.add(where + ": " + e.problem().sentence());
        }
    }
}
