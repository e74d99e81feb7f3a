package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Node;

class RowOrderTest {

    private final YearBuilder builder = YearBuilder.blank();
    private final Round first = round("一");
    private final Round second = round("二");
    private final Round third = round("三");
    private final Evaluation year = builder.build();

    private Round round(String name) {
        return builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, name);
    }

    private static Optional<Edit> move(Evaluation year, Round round, int by) {
        return RowOrder.move("", Round.TYPE, year.root().rows(Round.TYPE), round.id(), by);
    }

    private static List<String> names(Evaluation year) {
        return year.rounds().stream().map(Node::row).map(Round::name).toList();
    }

    @Test
    void aRowMovesUpAndDown() {
        assertEquals(List.of("一", "三", "二"), names(year.apply(move(year, third, -1).orElseThrow())));
        assertEquals(List.of("二", "一", "三"), names(year.apply(move(year, first, 1).orElseThrow())));
        assertEquals(List.of("二", "三", "一"), names(year.apply(move(year, first, 9).orElseThrow())));
    }

    @Test
    void atTheEndThereIsNothingToMove() {
        assertEquals(Optional.empty(), move(year, first, -1));
        assertEquals(Optional.empty(), move(year, third, 1));
    }

    @Test
    void rowsThatShareAPlaceAreToldApart() {
        Evaluation tied = year.apply(new Edit("", List.of(org.selfeval.model.tree.RowChange.update(second,
                Round.TYPE.at(second, second.id(), second.parent(), third.position())))));

        assertEquals(List.of("一", "三", "二"), names(tied.apply(move(tied, third, -1).orElseThrow())));
    }

    @Test
    void rowsThatKeepTheirPlaceAreLeftAlone() {
        Evaluation numbered = year.apply(move(year, third, -1).orElseThrow());

        assertEquals(2, move(numbered, third, 1).orElseThrow().changes().size());
    }

    @Test
    void aStrangeRowIsADefect() {
        assertThrows(IllegalArgumentException.class,
                () -> RowOrder.move("", Round.TYPE, year.root().rows(Round.TYPE), 999, 1));
    }
}
