package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;

/** An edit made on another state is a defect of its maker: refused whole, by either way of applying edits. */
class IllegalEditTest {

    private static final YearBuilder BUILDER = YearBuilder.blank();
    private static final Overview ROOT = BUILDER.single(Overview.TYPE);
    private static final Round ROUND = BUILDER.add(Round.TYPE, ROOT, Round.NAME, "第十三轮");
    private static final Round OTHER = BUILDER.add(Round.TYPE, ROOT, Round.NAME, "第十四轮");
    private static final Round THIRD = BUILDER.add(Round.TYPE, ROOT, Round.NAME, "第十五轮");
    private static final InspectedUnit OTHER_UNIT = BUILDER.add(InspectedUnit.TYPE, OTHER);
    private static final InspectedUnit UNIT = BUILDER.add(InspectedUnit.TYPE, ROUND);
    private static final Finding FINDING = BUILDER.add(Finding.TYPE, UNIT);
    private static final Statement STATEMENT = BUILDER.add(Statement.TYPE, ROUND);
    private static final Evaluation YEAR = BUILDER.build();
    private static final long NEW = 100;

    record Case(String what, RowChange... changes) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> illegal() {
        Round moved = Round.NAME.set(ROUND, "改过的名称");
        return Stream.of(
                new Case("another before", RowChange.update(moved, Round.NAME.set(ROUND, "新"))),
                new Case("another before of the root",
                        RowChange.update(Overview.YEAR.set(ROOT, 2019), Overview.YEAR.set(ROOT, 2020))),
                new Case("another before of a row that goes", RowChange.delete(Finding.TITLE.set(FINDING, "x"))),
                new Case("another before of a row that moves",
                        RowChange.update(Finding.TITLE.set(FINDING, "x"), at(FINDING, UNIT.id() + 50))),
                new Case("another before-parent of a row that moves", RowChange.update(at(UNIT, OTHER.id()), UNIT)),
                new Case("another before-parent of a row that moves on",
                        RowChange.update(at(UNIT, OTHER.id()), at(UNIT, THIRD.id()))),
                new Case("another before-parent of a row that goes", RowChange.delete(at(FINDING, OTHER_UNIT.id()))),
                new Case("an update of a row that is not there",
                        RowChange.update(Round.TYPE.blank(NEW, ROOT.id(), 0), Round.TYPE.blank(NEW, ROOT.id(), 1))),
                new Case("a move of a row that is not there",
                        RowChange.update(Finding.TYPE.blank(NEW, UNIT.id(), 0), Finding.TYPE.blank(NEW, 50, 1))),
                new Case("a deletion of a row that is not there",
                        RowChange.delete(Finding.TYPE.blank(NEW, UNIT.id(), 0))),
                new Case("a row under a missing parent", RowChange.insert(Finding.TYPE.blank(NEW, 77, 0))),
                new Case("a child before its parent", RowChange.insert(Finding.TYPE.blank(NEW + 1, NEW, 0)),
                        RowChange.insert(InspectedUnit.TYPE.blank(NEW, ROUND.id(), 0))),
                new Case("a row under the wrong parent", RowChange.insert(Finding.TYPE.blank(NEW, ROUND.id(), 0))),
                new Case("a row under the root by mistake", RowChange.insert(Finding.TYPE.blank(NEW, ROOT.id(), 0))),
                new Case("a row outside the tree", RowChange.insert(Round.TYPE.blank(NEW, 0, 0))),
                new Case("a move under a missing parent", RowChange.update(UNIT, at(UNIT, 77))),
                new Case("a move under the wrong parent", RowChange.update(FINDING, at(FINDING, ROUND.id()))),
                new Case("a number in use by a sibling", RowChange.insert(Round.TYPE.blank(ROUND.id(), ROOT.id(), 9))),
                new Case("a number in use elsewhere",
                        RowChange.insert(InspectedUnit.TYPE.blank(STATEMENT.id(), OTHER.id(), 0))),
                new Case("a row that goes before its children", RowChange.delete(UNIT), RowChange.delete(FINDING)),
                new Case("a row that goes without its children", RowChange.delete(UNIT)),
                new Case("a single row that goes", RowChange.delete(YEAR.benchmark())),
                new Case("a second single row", RowChange.insert(Benchmark.TYPE.blank(NEW, ROOT.id(), 0))),
                new Case("a second root", RowChange.insert(Overview.TYPE.blank(NEW, 0, 0))),
                new Case("the root goes", RowChange.delete(ROOT)),
                new Case("a good change before a bad one", RowChange.update(ROUND, moved), RowChange.delete(UNIT)));
    }

    private static <R extends Row> Row at(R row, long parent) {
        return row.type().at(row, row.id(), parent, row.position());
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void isRefusedWhole(Case illegal) {
        List<Row> before = YEAR.rows();
        Edit edit = new Edit("不合法的修改", List.of(illegal.changes()));
        assertThrows(IllegalStateException.class, () -> YEAR.apply(edit));
        assertThrows(IllegalStateException.class, () -> EditApplier.copyPaths(YEAR, edit));
        assertThrows(IllegalStateException.class, () -> EditApplier.rebuild(YEAR, edit));
        assertEquals(before, YEAR.rows());
    }
}
