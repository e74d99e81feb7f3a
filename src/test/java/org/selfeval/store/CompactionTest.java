package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.cover.Cover;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.store.file.Compaction;
import org.selfeval.store.file.StorePaths;

class CompactionTest {

    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aFileIsCompactedOnlyWhereItHasGrownFarBeyondWhatItHeld() {
        assertFalse(Compaction.worthwhile(16 * MIB, MIB));
        assertTrue(Compaction.worthwhile(17 * MIB, MIB));
        assertFalse(Compaction.worthwhile(30 * MIB, 10 * MIB));
        assertTrue(Compaction.worthwhile(31 * MIB, 10 * MIB));
    }

    @ParameterizedTest
    @MethodSource("org.selfeval.store.Stores#covers")
    void aStoreThatIsWrittenAllDayStaysSmallAndComplete(Cover cover) throws Exception {
        StorePaths paths = new StorePaths(folder);
        Evaluation year = new RandomYears(1).year(50);
        List<Evaluation> states = new ArrayList<>(List.of(year));
        long largest = 0;
        int compacted = 0;
        try (Store store = Store.create(folder, cover, Clock.systemUTC())) {
            write(store, year.id(), Edit.insert("导入", year.rows()));
            long before = 0;
            for (int i = 0; i < 400; i++) {
                Overview root = year.overview();
                Edit edit = Edit.set("改目标", root, Overview.GOAL_EXPECTED, "目".repeat(9_000 + i));
                write(store, year.id(), edit);
                year = year.apply(edit);
                states.add(year);
                long length = Files.size(paths.database());
                largest = Math.max(largest, length);
                compacted += length < before / 2 ? 1 : 0;
                before = length;
            }
            assertTrue(compacted > 0, "never compacted, at " + largest);
            assertEquals(year, store.read(year.id()));
            store.verify();
        }
        assertFalse(Files.exists(paths.work()));
        try (Store store = Store.open(folder, cover, Clock.systemUTC())) {
            assertEquals(year, store.read(year.id()));
            assertEquals(states.size(), store.audit(year.id()).size());
            store.verify();
        }
    }
}
