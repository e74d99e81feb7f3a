package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selfeval.store.Stores.write;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.session.Session;

/** What is typed, whatever it is and however often the year is opened, is kept as it was typed. */
class TypingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-01-31T08:15:30.123Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void create() throws Exception {
        store = Store.create(folder, CLOCK);
        YearBuilder builder = YearBuilder.blank();
        Round round = builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "第十三轮");
        builder.add(Group.TYPE, round);
        write(store, "test", Edit.insert("新建年度", builder.build().rows()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void charactersThatNobodySeesDamageNothing() throws Exception {
        for (String text : List.of("\u0007", "甲\u0085\u2028乙", "\uFFFF", "\uD842\u0007\uDFB7", "\r", "丙\u0000\r\n")) {
            Evaluation before = store.read("test");
            Round round = before.rounds().getFirst().row();
            Group group = before.rounds().getFirst().rows(Group.TYPE).getFirst();
            Edit edit = new Edit("改", List.of(
                    RowChange.update(round, Round.NAME.set(round, text)),
                    RowChange.update(group, Group.DEPARTMENTS.set(group, List.of(text)))));
            write(store, "test", edit);
            store.close();
            store = Store.open(folder, CLOCK);
            assertEquals(before.apply(edit), store.read("test"), text);
            assertEquals(edit, store.audit("test").getLast().edit(), text);
        }
        store.verify();
    }

    @Test
    void visitsOfAYearThatIsOpenedTwiceInOneProcessAreTwo() throws Exception {
        for (String name : List.of("甲", "乙")) {
            Session session = new Session(store.read("test"), store.lastRowId("test"), store, Runnable::run,
                    defect -> {
                        throw new AssertionError(defect);
                    });
            Round round = session.evaluation().rounds().getFirst().row();
            session.apply(Edit.set("改名", round, Round.NAME, name), session.newVisit());
        }
        assertEquals(List.of(1L, 2L, 3L), store.audit("test").stream().map(AuditEntry::first).toList());
    }
}
