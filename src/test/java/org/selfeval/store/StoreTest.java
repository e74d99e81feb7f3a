package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.session.Receipt;

class StoreTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    private static Evaluation year() {
        YearBuilder year = YearBuilder.blank();
        year.set(year.single(Overview.TYPE), Overview.YEAR, 2020, Overview.PROJECT, "巡察工作经费");
        year.add(Round.TYPE, year.single(Overview.TYPE), Round.NAME, "第十三轮𠮷", Round.COUNTED, true);
        return year.build();
    }

    private static Receipt write(Store store, String id, Edit edit, long visit) throws Exception {
        return store.write(id, edit, visit).toCompletableFuture().get();
    }

    @Test
    void whatWasWrittenIsReadAgainAfterTheStoreWasClosed() throws Exception {
        Evaluation year = year();
        try (Store store = Store.create(folder, CLOCK)) {
            assertEquals(1, write(store, "test", Edit.insert("新建", year.rows()), 0).number());
            assertEquals(year, store.read("test"));
        }
        try (Store store = Store.open(folder, CLOCK)) {
            assertEquals(year, store.read("test"));
            assertEquals(List.of(year.overview()), store.list().stream().map(EvaluationLine::overview).toList());
            assertEquals(year.rows().size(), store.list().getFirst().rows());
            assertEquals(List.of(), store.notices());
            store.verify();
        }
    }
}
