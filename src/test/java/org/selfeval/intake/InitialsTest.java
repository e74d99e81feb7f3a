package org.selfeval.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InitialsTest {

    private static final List<String> KINDS = List.of("常规巡察", "专项巡察", "机动巡察", "统配巡察", "提级巡察", "交叉巡察");

    @Test
    void aCharacterKnowsItsFirstSound() {
        assertEquals("C", Initials.initial("常规巡察"));
        assertEquals("Z", Initials.initial("专项巡察"));
        assertEquals("J", Initials.initial("机动巡察"));
        assertEquals("A", Initials.initial("啊"));
        assertEquals("Z", Initials.initial("座"));
        assertEquals("", Initials.initial("a"));
        assertEquals("", Initials.initial("𠮷"));
    }

    @Test
    void aLetterChoosesBySoundAndAgainTheNext() {
        assertEquals(OptionalInt.of(3), Initials.choose(KINDS, -1, "t"));
        assertEquals(OptionalInt.of(4), Initials.choose(KINDS, 3, "T"));
        assertEquals(OptionalInt.of(3), Initials.choose(KINDS, 4, "t"));
        assertEquals(OptionalInt.empty(), Initials.choose(KINDS, 0, "x"));
    }

    @Test
    void aDigitChoosesByPlaceAndACharacterByItself() {
        assertEquals(OptionalInt.of(1), Initials.choose(KINDS, -1, "2"));
        assertEquals(OptionalInt.empty(), Initials.choose(KINDS, -1, "9"));
        assertEquals(OptionalInt.of(2), Initials.choose(KINDS, 5, "机"));
        assertEquals(OptionalInt.empty(), Initials.choose(KINDS, 5, " "));
        assertEquals(OptionalInt.empty(), Initials.choose(List.of(), -1, "机"));
    }
}
