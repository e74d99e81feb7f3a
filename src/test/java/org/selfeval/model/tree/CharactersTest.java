package org.selfeval.model.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void keepsRareCharactersAndEmoji() {
        String text = "𠮷䶮😀　“引号”—℃ é\nline";
        assertEquals(text, Characters.clean(text));
    }

    @Test
    void makesNewlinesOfAllLineEnds() {
        assertEquals("a\nb\nc\nd\ne\nf", Characters.clean("a\r\nb\rc\u000bd\u2028e\u0085f"));
    }

    @Test
    void makesSpacesOfTabsAndDropsControlCharacters() {
        assertEquals("a bcd", Characters.clean("a\tb\u0001c\u007fd"));
    }

    @Test
    void replacesWhatIsNoCharacter() {
        assertEquals("a\ufffdb\ufffdc", Characters.clean("a\ud800b\uffffc"));
    }
}
