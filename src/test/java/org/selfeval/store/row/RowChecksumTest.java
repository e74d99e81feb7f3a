package org.selfeval.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Round;

class RowChecksumTest {

    private final RowChecksum checksum = new RowChecksum();

    @Property(tries = 300)
    void anyCharacterThatDiffersGivesAnother(@ForAll @NotEmpty String text, @ForAll int at, @ForAll char other) {
        int place = Math.floorMod(at, text.length());
        String changed = text.substring(0, place) + other + text.substring(place + 1);
        assertEquals(changed.equals(text), new Checksum().add(text).value() == new Checksum().add(changed).value());
    }

    @Property(tries = 300)
    void anyBitThatDiffersGivesAnother(@ForAll long value, @ForAll int bit) {
        assertNotEquals(new Checksum().add(value).value(), new Checksum().add(value ^ 1L << bit).value());
    }

    @Test
    void textsThatJoinToTheSameAreTold() {
        assertNotEquals(new Checksum().add("甲乙").add("丙").value(), new Checksum().add("甲").add("乙丙").value());
        assertNotEquals(new Checksum().add("").value(), new Checksum().value());
    }

    @Test
    void everythingOfARowCounts() {
        Round row = Round.NAME.set(Round.TYPE.blank(7, 1, 2), "甲");
        Set<Long> seen = new HashSet<>();
        seen.add(checksum.of("a", row));
        seen.add(checksum.of("b", row));
        seen.add(checksum.of("a", Round.TYPE.at(row, 8, 1, 2)));
        seen.add(checksum.of("a", Round.TYPE.at(row, 7, 3, 2)));
        seen.add(checksum.of("a", Round.TYPE.at(row, 7, 1, 3)));
        seen.add(checksum.of("a", Round.TYPE.blank(7, 1, 2)));
        seen.add(checksum.of("a", Round.NOTE.set(Round.TYPE.blank(7, 1, 2), "甲")));
        seen.add(checksum.of("a", Round.NOTE.set(row, "甲")));
        seen.add(checksum.of("a", Round.COUNTED.set(row, true)));
        seen.add(checksum.of("a", Round.COUNTED.set(row, false)));
        assertEquals(10, seen.size());
        assertEquals(checksum.of("a", row), new RowChecksum().of("a", row), "nothing stays from row to row");
    }

    @Test
    void theOrderOfColumnsDoesNotCount() {
        assertEquals(checksum.start("a", "round", 1, 2, 3).add("name", "x").add("note", "y").value(),
                checksum.start("a", "round", 1, 2, 3).add("note", "y").add("name", "x").value());
    }

    @Test
    void theFormulaStaysAsItIsSinceStoresLiveByIt() {
        Round row = Round.NAME.set(Round.TYPE.blank(7, 1, 2), "第十三轮𠮷");
        assertEquals(2766245441858439381L, checksum.of("a", row));
    }
}
