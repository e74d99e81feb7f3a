package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;

/** A year that went on in two places. */
class ReplacementPropertyTest {

    /** Above every link that chance makes, so that none that leads nowhere comes to lead somewhere. */
    private static final long LAST = 2000;

    @Property(tries = 300)
    void leavesTheFactsOfTheCopy(@ForAll long seed) {
        RandomYears random = new RandomYears(seed);
        Evaluation year = random.year(30);
        Evaluation here = grown(random, year);
        Evaluation copy = grown(random, year);
        Edit edit = Replacement.edit(here, copy, LAST, "导入");
        Evaluation after = here.apply(edit);
        assertEquals(shape(copy, copy.root()), shape(after, after.root()));
        assertEquals(List.of(), Replacement.edit(after, after, LAST, "导入").changes());
        boolean clash = copy.rows()
            .stream()
            .anyMatch(row -> here.find(row.id()).filter(other -> other.type() != row.type()).isPresent());
        Statistics.collect(clash);
        Statistics.coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
    }

    private static Evaluation grown(RandomYears random, Evaluation year) {
        Evaluation grown = year;
        for (int i = 0; i < 3; i++) {
            grown = random.edit(grown, grown.lastRowId(), 12).after();
        }
        return grown;
    }

    /** All facts below a row without their numbers, siblings in an order of their own. */
    private static String shape(Evaluation year, Node<?> node) {
        String below = node.byType()
            .values()
            .stream()
            .flatMap(List::stream)
            .map(child -> shape(year, child))
            .sorted()
            .collect(Collectors.joining(",", "[", "]"));
        return facts(year, node.row(), true) + below;
    }

    private static String facts(Evaluation year, Row row, boolean withLinks) {
        Object[] values = row.type().values(row);
        for (Field<?, ?> field : row.type().fields()) {
            if (field.valueType() instanceof ValueType.Link && values[field.index()] instanceof Long id) {
                values[field.index()] = withLinks
                        ? year.find(id).map(target -> facts(year, target, false)).orElse("nowhere")
                        : null;
            }
        }
        return row.type() + " " + row.position() + Arrays.toString(values);
    }

    @Test
    void aRowOfATakenNumberIsFollowedByWhatStandsBelowItAndByWhatNamesIt() {
        YearBuilder builder = YearBuilder.blank();
        Round round = builder.add(Round.TYPE, builder.single(Overview.TYPE));
        Evaluation year = builder.build();
        long next = year.lastRowId() + 1;
        Evaluation here = year.apply(Edit.insert("加", List.of(
                FundSource.TYPE.blank(next, round.parent(), 1), FundSource.TYPE.blank(next + 1, round.parent(), 2))));
        Group group = Group.TYPE.blank(next, round.id(), 1);
        InspectedUnit unit = InspectedUnit.GROUP.set(InspectedUnit.TYPE.blank(next + 1, round.id(), 1), group.id());
        Evaluation copy = year.apply(Edit.insert("加",
                List.of(group, unit, Statement.TYPE.blank(next + 2, group.id(), 1))));

        Evaluation after = here.apply(Replacement.edit(here, copy, 50, "导入"));

        assertEquals(List.of(), after.sources());
        Node<Round> now = after.rounds().getFirst();
        Group moved = now.rows(Group.TYPE).getFirst();
        assertTrue(moved.id() > 50);
        assertEquals(moved.id(), now.rows(InspectedUnit.TYPE).getFirst().group());
        assertEquals(moved.id(), after.find(next + 2).orElseThrow().parent());
    }

    @Test
    void theRowsThatEveryYearHasOnceKeepTheirNumbers() {
        Evaluation here = new RandomYears(1).year(20);
        Evaluation copy = new RandomYears(2).year(20);
        Evaluation after = here.apply(Replacement.edit(here, copy, LAST, "导入"));
        assertEquals(here.id(), after.id());
        RowTypes.SINGLE.forEach(type -> assertEquals(here.single(type).id(), after.single(type).id()));
        assertEquals(shape(copy, copy.root()), shape(after, after.root()));
    }
}
