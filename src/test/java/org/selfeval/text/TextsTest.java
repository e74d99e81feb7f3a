package org.selfeval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void readsChineseWhateverTheLocale() {
        assertEquals("巡察绩效自评", Texts.get("app.title"));
    }
}
