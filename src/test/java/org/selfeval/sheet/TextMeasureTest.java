package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void breaksBetweenChineseCharacters() {
        assertEquals(1, TextMeasure.lines("巡察工作", 4));
        assertEquals(2, TextMeasure.lines("巡察工作经费", 4));
        assertEquals(3, TextMeasure.lines("巡察工作经费自评表", 4));
    }

    @Test
    void countsNarrowCharactersAsALittleOverHalf() {
        assertEquals(1, TextMeasure.lines("1234567", 4));
        assertEquals(2, TextMeasure.lines("12345678", 4));
    }

    @Test
    void takesAWordToTheNextLineAsAWhole() {
        assertEquals(2, TextMeasure.lines("abc defghi", 4));
        assertEquals(3, TextMeasure.lines("abc defghi jk", 4));
    }

    @Test
    void beginsALineAtEveryNewline() {
        assertEquals(3, TextMeasure.lines("甲\n\n乙", 4));
    }

    @Test
    void takesACharacterAlongWithThePunctuationThatMayNotBeginALine() {
        assertEquals(2, TextMeasure.lines("一二三四，五六七", 5));
        assertEquals(3, TextMeasure.lines("一二三四，五六七", 4));
    }

    @Test
    void countsRareCharactersOnceAndCombiningOnesNot() {
        assertEquals(1, TextMeasure.lines("𠮷𠮷😀\ufe0f䶮", 4));
    }

    @Test
    void seesAFullStopThatWouldStandAlone() {
        double tenCharacters = 10 * 10.5 * 25.4 / 72 + 5;
        assertTrue(TextMeasure.endsInALoneMark("一二三四五六七八九十。", tenCharacters, Style.TEXT));
        assertFalse(TextMeasure.endsInALoneMark("一二三四五六七八九。", tenCharacters, Style.TEXT));
        assertFalse(TextMeasure.endsInALoneMark("一二三四五六七八九十一。", tenCharacters, Style.TEXT));
        assertFalse(TextMeasure.endsInALoneMark("一二三四五六七八九十一", tenCharacters, Style.TEXT));
    }

    @Test
    void splitsAfterASentence() {
        List<String> parts = TextMeasure.split("一二三四五六七八。".repeat(40), 50, Style.TEXT, 100);
        assertTrue(parts.size() > 3);
        parts.forEach(part -> assertTrue(part.endsWith("。"), part));
    }

    @Property(seed = "20200101")
    void splitsWithoutLosingOrBreakingACharacter(@ForAll @StringLength(max = 400) String text,
            @ForAll @IntRange(min = 30, max = 120) int points) {
        List<String> parts = TextMeasure.split(text, 20, Style.TEXT, points);
        assertEquals(text, String.join("", parts));
        for (String part : parts) {
            assertTrue(
                    TextMeasure.height(part, 20, Style.TEXT) <= points || part.codePointCount(0, part.length()) == 1);
        }
        assertEquals(text.codePoints().count(), parts.stream().mapToLong(part -> part.codePoints().count()).sum());
    }
}
