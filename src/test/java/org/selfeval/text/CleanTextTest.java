package org.selfeval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void keepsRareCharactersAndEmoji() {
        String text = "𠮷䶮😀　“引号”—℃ é\nline";
        assertEquals(text, CleanText.of(text));
    }

    @Test
    void makesNewlinesOfAllLineEnds() {
        assertEquals("a\nb\nc\nd\ne\nf", CleanText.of("a\r\nb\rc\u000bd\u2028e\u0085f"));
    }

    @Test
    void makesSpacesOfTabsAndControlCharacters() {
        assertEquals("a b c d", CleanText.of("a\tb\u0001c\u007fd"));
    }

    @Test
    void replacesWhatIsNoCharacter() {
        assertEquals("a\ufffdb\ufffdc", CleanText.of("a\ud800b\uffffc"));
    }

    @Test
    void dropsABlankEndAndKeepsAnIndent() {
        assertEquals("　　首行", CleanText.of("　　首行 \r\n\t\n"));
    }
}
