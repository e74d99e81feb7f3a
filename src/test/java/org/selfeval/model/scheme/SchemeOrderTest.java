package org.selfeval.model.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;

class SchemeOrderTest {

    private final Evaluation year = Example.year2020();

    private static List<Long> ids(Evaluation year) {
        return year.indicators().stream().map(Indicator::id).toList();
    }

    private Indicator line(String name) {
        return year.indicators().stream().filter(line -> line.name().contains(name)).findFirst().orElseThrow();
    }

    @Test
    void upAndDownChangePlacesWithTheNeighbour() {
        Indicator quality = line("形成巡察报告");
        List<Long> before = ids(year);
        Evaluation up = year.apply(SchemeOrder.step(year, quality, -1, "上移").orElseThrow());
        assertEquals(List.of(before.get(0), before.get(2), before.get(1)), ids(up).subList(0, 3));

        Indicator there = up.indicators().get(1);
        assertEquals(before, ids(up.apply(SchemeOrder.step(up, there, 1, "下移").orElseThrow())));
    }

    @Test
    void beyondTheEndOfItsLevelALineGoesIntoTheNext() {
        Indicator timeliness = line("一周内");
        Level benefit = year.scheme().rows(Level.TYPE).get(2);
        Evaluation down = year.apply(SchemeOrder.step(year, timeliness, 1, "下移").orElseThrow());
        assertEquals(ids(year), ids(down));
        assertEquals(benefit.id(), down.indicators().get(3).parent());
    }

    @Test
    void theFirstLineCannotGoUpNorTheLastDown() {
        assertEquals(Optional.empty(), SchemeOrder.step(year, year.indicators().getFirst(), -1, "上移"));
        assertEquals(Optional.empty(), SchemeOrder.step(year, year.indicators().getLast(), 1, "下移"));
    }

    @Test
    void aLevelMovesWithItsLines() {
        Level output = year.scheme().rows(Level.TYPE).get(1);
        Evaluation up = year.apply(SchemeOrder.stepLevel(year, output, -1, "上移").orElseThrow());
        assertEquals(output.id(), up.scheme().rows(Level.TYPE).getFirst().id());
        assertEquals(output.id(), up.indicators().getFirst().parent());
        assertEquals(Optional.empty(),
                SchemeOrder.stepLevel(up, up.scheme().rows(Level.TYPE).getFirst(), -1, "上移"));
    }

    @Test
    void puttingALineWhereItStandsChangesNothing() {
        Indicator first = year.indicators().get(1);
        assertTrue(SchemeOrder.place(year, first, first.parent(), 0, "移动").isEmpty());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void movesLoseNoLineAndChangeNoFact(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int which,
            @ForAll @IntRange(min = 0, max = 9) int level, @ForAll @IntRange(min = -2, max = 9) int place) {
        Evaluation random = new RandomYears(seed).year(60);
        List<Indicator> lines = random.indicators();
        List<Level> levels = random.scheme().rows(Level.TYPE);
        if (lines.isEmpty()) {
            return;
        }
        Indicator moved = lines.get(which % lines.size());
        Level target = levels.get(level % levels.size());
        Edit edit = SchemeOrder.place(random, moved, target.id(), place, "移动");
        Evaluation after = random.apply(edit);
        assertEquals(facts(random), facts(after));
        List<Long> there = after.indicators()
            .stream()
            .filter(line -> line.parent() == target.id())
            .map(Indicator::id)
            .toList();
        assertEquals(Math.clamp(place, 0, there.size() - 1), there.indexOf(moved.id()));
        assertEquals(random, after.apply(edit.inverse("撤销")));
    }

    private static Set<Indicator> facts(Evaluation year) {
        return year.indicators()
            .stream()
            .map(line -> line.type().at(line, line.id(), 1, 1))
            .collect(Collectors.toSet());
    }
}
