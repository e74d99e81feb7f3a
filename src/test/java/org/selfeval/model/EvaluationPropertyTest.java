package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.selfeval.model.RandomYears.RandomEdit;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;

/** What holds for every year and every edit. */
class EvaluationPropertyTest {

    private static final int FEW = 8;
    private static final int MANY = 200;

    @Property(tries = 100)
    void rowsInAnyOrderMakeTheSameYear(@ForAll long seed) {
        Evaluation year = new RandomYears(seed).year(60);
        List<Row> shuffled = new ArrayList<>(year.rows());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(year, Evaluation.of(year.id(), shuffled));
    }

    @Property(tries = 300)
    void anEditGivesTheRowsItNamesByEitherWay(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(60);
        RandomEdit made = random.edit(year, year.lastRowId(), seed % 2 == 0 ? FEW : MANY);
        assertEquals(made.after(), year.apply(made.edit()));
        assertEquals(made.after(), EditApplier.copyPaths(year, made.edit()));
        assertEquals(made.after(), EditApplier.rebuild(year, made.edit()));
    }

    @Property(tries = 100)
    void theHighestNumberIsKnownAfterEveryEdit(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(40);
        Evaluation after = year.apply(random.edit(year, year.lastRowId(), MANY).edit());
        assertEquals(after.rows().stream().mapToLong(Row::id).max().orElseThrow(), after.lastRowId());
        for (Row row : after.rows()) {
            assertEquals(Optional.of(row), after.find(row.id()));
        }
    }

    @Property(tries = 200)
    void theInverseTakesAnEditBack(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(60);
        Edit edit = random.edit(year, year.lastRowId(), seed % 2 == 0 ? FEW : MANY).edit();
        assertEquals(year, year.apply(edit).apply(edit.inverse("撤销")));
    }

    @Property(tries = 200)
    void twoEditsMergedDoWhatTheyDoOneAfterTheOther(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(30);
        RandomEdit first = random.edit(year, year.lastRowId(), 30);
        RandomEdit second = random.edit(first.after(), first.after().lastRowId() + 100, 30);
        Edit both = first.edit().then(second.edit());
        assertEquals(second.after(), year.apply(both));
        assertEquals(first.edit().label(), both.label());
    }

    @Property(tries = 200)
    void anEditTakenBackAndMadeAgainMergesToTheEdit(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(30);
        RandomEdit made = random.edit(year, year.lastRowId(), 30);
        Edit back = made.edit().inverse("撤销");
        assertEquals(made.after(), year.apply(made.edit().then(back).then(made.edit())));
        assertEquals(year, made.after().apply(back.then(made.edit()).then(back)));
    }

    @Property(tries = 200)
    void anEditAndItsInverseMergeToNothing(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(30);
        Edit edit = random.edit(year, year.lastRowId(), 30).edit();
        assertEquals(List.of(), edit.then(edit.inverse("撤销")).changes());
    }

    @Property(tries = 100)
    void theDifferenceOfTwoYearsTurnsOneIntoTheOther(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(40);
        Evaluation other = year;
        for (int i = 1; i <= 3; i++) {
            other = random.edit(other, i * 1000L, 20).after();
        }
        assertEquals(other, year.apply(year.difference(other, "比较")));
        assertEquals(List.of(), other.difference(other, "比较").changes());
    }

    @Property(tries = 50)
    void whatDoesNotChangeIsShared(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(120);
        Edit edit = random.edit(year, year.lastRowId(), 1).edit();
        Evaluation after = year.apply(edit);
        Set<Long> touched = edit.changes()
            .stream()
            .flatMap(change -> Stream.of(change.before(), change.after()))
            .filter(Objects::nonNull)
            .flatMap(row -> Stream.of(row.id(), row.parent()))
            .flatMap(id -> withAncestors(year, after, id).stream())
            .collect(Collectors.toSet());
        for (Row row : year.rows()) {
            if (!touched.contains(row.id())) {
                assertSame(year.root().find(row.id()), after.root().find(row.id()));
            }
        }
    }

    private static List<Long> withAncestors(Evaluation before, Evaluation after, long id) {
        List<Long> ids = new ArrayList<>();
        for (long at = id; at != 0;) {
            long here = at;
            ids.add(here);
            at = after.find(here).or(() -> before.find(here)).map(Row::parent).orElse(0L);
        }
        return ids;
    }
}
