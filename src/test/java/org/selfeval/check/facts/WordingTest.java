package org.selfeval.check.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", " 没有 ", "0", "—", "/", "不适用", "N/A", "同上", "略"})
    void wordsThatSayNothingAreNoReason(String text) {
        assertTrue(Wording.hollow(text));
        assertTrue(Wording.absent(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无人机巡查设备到货延迟", "0.5个月的延误", "疫情影响"})
    void wordsThatSaySomethingAreAReason(String text) {
        assertFalse(Wording.absent(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"１，２３４元|1，234元", "1,234.50 元|1234.50元", "9,12个|9,12个", "98．5％|98.5%", "𠮷 䶮|𠮷䶮"})
    void numbersAreReadWhateverTheirWidth(String text, String plain) {
        assertEquals(plain, Wording.plain(text));
    }

    @Test
    void aBeginningNeverCutsARareCharacterInTwo() {
        assertEquals("𠮷".repeat(40) + "…", Wording.beginning("𠮷".repeat(41)));
        assertEquals("𠮷".repeat(40), Wording.beginning("𠮷".repeat(40)));
    }

    @Test
    void spacesAndPunctuationMakeNoOtherText() {
        assertEquals(Wording.core("完成2轮巡察，成效明显。"), Wording.core(" 完成 ２轮巡察；成效明显"));
    }
}
