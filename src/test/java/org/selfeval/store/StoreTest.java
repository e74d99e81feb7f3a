package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selfeval.store.Stores.problem;
import static org.selfeval.store.Stores.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.YearProblem;
import org.selfeval.session.Receipt;
import org.selfeval.text.Phrase;

class StoreTest {

    private static final Instant NOW = Instant.parse("2021-01-31T08:15:30.123Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Store store;
    private Evaluation year;

    @BeforeEach
    void create() throws Exception {
        store = Store.create(folder, CLOCK);
        YearBuilder builder = YearBuilder.blank();
        builder.set(builder.single(Overview.TYPE), Overview.YEAR, 2020, Overview.PROJECT, "巡察工作经费");
        builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "第十三轮𠮷", Round.COUNTED, true);
        year = builder.build();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void reopen() throws Exception {
        store.close();
        store = Store.open(folder, CLOCK);
    }

    private Edit insertYear() {
        return Edit.insert("新建年度", year.rows());
    }

    private Round round() {
        return year.rounds().getFirst().row();
    }

    @Test
    void whatWasWrittenIsReadAgainAfterTheStoreWasClosed() throws Exception {
        assertEquals(new Receipt(1, NOW), write(store, "test", insertYear()));
        assertEquals(year, store.read("test"));
        reopen();
        assertEquals(year, store.read("test"));
        assertEquals(List.of(new EvaluationLine("test", year.overview(), year.rows().size(), NOW)), store.list());
        store.verify();
    }

    @Test
    void anyYearAndAnyEditsComeBackAsTheyWere() throws Exception {
        for (int seed = 1; seed <= 12; seed++) {
            RandomYears random = new RandomYears(seed);
            Evaluation state = random.year(60);
            write(store, state.id(), Edit.insert("导入", state.rows()));
            List<Evaluation> states = new ArrayList<>(List.of(state));
            for (int i = 0; i < 15; i++) {
                RandomYears.RandomEdit next = random.edit(state, store.lastRowId(state.id()), 8);
                write(store, state.id(), next.edit());
                state = next.after();
                states.add(state);
            }
            assertEquals(state, store.read(state.id()));
            List<AuditEntry> audit = store.audit(state.id());
            for (int i = audit.size() - 1; i > 0; i--) {
                state = state.apply(audit.get(i).edit().inverse("撤销"));
                assertEquals(states.get(i - 1), state, "taken back by the audit trail alone");
            }
        }
        reopen();
        store.verify();
    }

    @Test
    void aLargeImportGoesInAsOneEditWithItsWholeTrail() throws Exception {
        Evaluation large = LargeYear.make(6, 100, 4_000);
        Edit insert = Edit.insert("导入", large.rows());
        assertEquals(1, write(store, "large", insert).number());
        reopen();
        assertEquals(large, store.read("large"));
        assertEquals(insert, store.audit("large").getFirst().edit());
        store.verify();
    }

    @Test
    void editsAreNumberedDenselyOverAllEvaluations() throws Exception {
        assertEquals(1, write(store, "test", insertYear()).number());
        Evaluation other = new RandomYears(1).year(3);
        assertEquals(2, write(store, other.id(), Edit.insert("导入", other.rows())).number());
        reopen();
        assertEquals(3, write(store, "test", Edit.set("改名", round(), Round.NAME, "第十四轮")).number());
        assertEquals(List.of(1L, 3L), store.audit("test").stream().map(AuditEntry::first).toList());
    }

    @Test
    void editsOfOneVisitReadAsOneEntry() throws Exception {
        write(store, "test", insertYear());
        Round round = round();
        for (int i = 1; i <= 3; i++) {
            Round next = Round.NAME.set(round, "第".repeat(i));
            store.write("test", new Edit("改名", List.of(RowChange.update(round, next))), 7).toCompletableFuture().get();
            round = next;
        }
        store.write("test", Edit.set("改名", round, Round.NAME, "别的"), 8).toCompletableFuture().get();
        List<AuditEntry> audit = store.audit("test");
        assertEquals(List.of(1L, 2L, 5L), audit.stream().map(AuditEntry::first).toList());
        assertEquals(List.of(1L, 4L, 5L), audit.stream().map(AuditEntry::last).toList());
        assertEquals(List.of(RowChange.update(round(), round)), audit.get(1).edit().changes());
    }

    @Test
    void visitsOfTwoOpeningsAreTwoEvenWithTheSameNumber() throws Exception {
        write(store, "test", insertYear());
        Edit edit = Edit.set("改名", round(), Round.NAME, "甲");
        store.write("test", edit, 7).toCompletableFuture().get();
        reopen();
        store.write("test", edit.inverse("改名"), 7).toCompletableFuture().get();
        assertEquals(3, store.audit("test").size());
    }

    @Test
    void anEvaluationThatGoesLeavesItsTrailAndItsRowNumbers() throws Exception {
        write(store, "test", insertYear());
        long last = store.lastRowId("test");
        assertEquals(year.lastRowId(), last);
        write(store, "test", insertYear().inverse("删除年度"));
        reopen();
        assertEquals(List.of(), store.list());
        assertEquals(new YearProblem.EvaluationMissing("test"), problem(() -> store.read("test")));
        assertEquals(2, store.audit("test").size());
        assertEquals(last, store.lastRowId("test"));
        write(store, "test", store.audit("test").getLast().edit().inverse("恢复年度"));
        assertEquals(year, store.read("test"));
    }

    @Test
    void aStoreIsMadeOnlyWhereThereIsNoneAndOpenedOnlyWhereThereIsOne() throws Exception {
        assertEquals(new StoreProblem.StoreExists(folder), problem(() -> Store.create(folder, CLOCK)));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertFalse(Store.exists(elsewhere));
        assertEquals(new StoreProblem.StoreMissing(elsewhere), problem(() -> Store.open(elsewhere, CLOCK)));
        try (var files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
        assertTrue(Store.exists(folder));
    }

    @Test
    void aSecondOpeningOfOneStoreIsRefused() {
        assertInstanceOf(StoreProblem.StoreLocked.class, problem(() -> Store.open(folder, CLOCK)));
    }

    @Test
    void anEditThatDoesNotGoWithWhatIsStoredWritesNothing() throws Exception {
        write(store, "test", insertYear());
        Round other = Round.NAME.set(round(), "不是这样");
        Round orphan = Round.NAME.set(Round.TYPE.blank(90, 1, 1), "x");
        for (Edit wrong : List.of(
                new Edit("改", List.of(RowChange.insert(orphan), RowChange.update(other, round()))),
                new Edit("改", List.of(RowChange.insert(orphan), RowChange.delete(other))),
                new Edit("改", List.of(RowChange.insert(orphan), RowChange.insert(other))),
                new Edit("改", List.of(RowChange.insert(orphan), RowChange.delete(year.overview()))),
                Edit.insert("加", List.of(Finding.TYPE.blank(91, 77, 1))))) {
            ExecutionException thrown = assertThrows(ExecutionException.class, () -> write(store, "test", wrong));
            assertInstanceOf(IllegalStateException.class, thrown.getCause(), wrong::toString);
            assertEquals(year, store.read("test"));
        }
        assertThrows(ExecutionException.class, () -> write(store, "none", Edit.insert("加", List.of(orphan))));
        assertEquals(2, write(store, "test", Edit.set("改名", round(), Round.NAME, "第十四轮")).number());
        store.verify();
    }

    @Test
    void aValueThatDoesNotFitIsRefusedWithItsFieldAndNothingIsCut() throws Exception {
        write(store, "test", insertYear());
        Edit tooLong = Edit.set("改名", round(), Round.NAME, "长".repeat(201));
        assertEquals(new StoreProblem.ValueUnfit(Phrase.of("field.round.name")),
                problem(() -> write(store, "test", tooLong)));
        assertEquals(year, store.read("test"));
        assertEquals(2, write(store, "test", Edit.set("改名", round(), Round.NAME, "𠮷".repeat(200))).number());
        assertEquals("𠮷".repeat(200), store.read("test").rounds().getFirst().row().name());
    }

    @Test
    void aCallerThatIsInterruptedStopsWaitingAndTheStoreGoesOn() throws Exception {
        store.close();
        StoppingClock clock = new StoppingClock(NOW);
        store = Store.open(folder, clock);
        CompletableFuture<Receipt> writing = store.write("test", insertYear(), 0).toCompletableFuture();
        clock.awaitReached();
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> store.read("test"));
        assertTrue(Thread.interrupted());
        assertFalse(writing.isDone());
        clock.letGo();
        assertEquals(1, writing.get().number());
        assertEquals(year, store.read("test"));
    }

    @Test
    void anOpenerThatIsInterruptedLeavesNothingOpen() throws Exception {
        store.close();
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Store.open(folder, CLOCK));
        assertTrue(Thread.interrupted());
        store = Store.open(folder, CLOCK);
    }

    @Test
    void closingFinishesWhatWasHandedOverAndThenTakesNothingMore() throws Exception {
        List<CompletableFuture<Receipt>> writing = new ArrayList<>();
        writing.add(store.write("test", insertYear(), 0).toCompletableFuture());
        Row round = round();
        for (int i = 0; i < 20; i++) {
            Row next = Round.NAME.set((Round) round, "名" + i);
            writing.add(store.write("test", new Edit("改名", List.of(RowChange.update(round, next))), 0)
                .toCompletableFuture());
            round = next;
        }
        store.close();
        for (CompletableFuture<Receipt> one : writing) {
            assertTrue(one.isDone());
            one.get();
        }
        assertThrows(IllegalStateException.class, store::list);
        store.close();
    }

    @Test
    void theStoresOwnThreadIsNotMadeToWaitForItself() throws Exception {
        store.close();
        StoppingClock clock = new StoppingClock(NOW);
        store = Store.open(folder, clock);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        store.write("test", insertYear(), 0).thenRun(() -> {
            try {
                store.list();
            } catch (Exception e) {
                thrown.set(e);
            }
            done.countDown();
        });
        clock.letGo();
        done.await();
        assertInstanceOf(IllegalStateException.class, thrown.get());
        assertEquals(1, store.list().size());
    }
}
