package org.selfeval.intake.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.selfeval.intake.Parsed;

class BlockTest {

    private static final List<List<String>> NAMES = List.of(List.of("a", "b"), List.of("c", "d"));

    @Provide
    Arbitrary<List<List<String>>> cells() {
        Arbitrary<String> cell = Arbitraries.of("", " ", "区委党校", "\"", "\"\"", "a\tb", "a\nb", "a\r\nb", "\n", "a\"b",
                "\"a\"", "𠮷", "1,5", "=1", "\t");
        return Arbitraries.integers()
            .between(1, 5)
            .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    @Property
    void whatIsCopiedIsWhatIsPasted(@ForAll("cells") List<List<String>> rows) {
        Block block = new Block(rows);
        Assume.that(!block.isSingle());

        assertEquals(block, Block.parse(block.text()));
    }

    @Property
    void anythingCanBePasted(@ForAll String text) {
        Block block = Block.parse(text);

        block.rows().forEach(row -> assertEquals(block.width(), row.size()));
    }

    @Test
    void linesEndAsTheyDoInExcelAndElsewhere() {
        for (String copied : List.of("a\tb\r\nc\td\r\n", "a\tb\nc\td\n", "a\tb\rc\td\r", "a\tb\nc\td")) {
            assertEquals(NAMES, Block.parse(copied).rows());
        }
    }

    @Test
    void aQuotedCellMayHoldLineBreaksTabsAndQuotes() {
        assertEquals(List.of(List.of("a\nb", "c\td"), List.of("e\"f", "g")),
                Block.parse("\"a\nb\"\t\"c\td\"\r\n\"e\"\"f\"\tg\r\n").rows());
    }

    @Test
    void raggedRowsAreRefusedByTheCellsTheyWouldBeFilledUpWith() {
        String rows = "a\n".repeat(1_000);
        String wide = "\t".repeat(1_000);

        assertInstanceOf(Parsed.Value.class, Block.read(rows));
        assertInstanceOf(Parsed.Value.class, Block.read(wide));
        assertInstanceOf(Parsed.Refused.class, Block.read(rows + wide));
        assertInstanceOf(Parsed.Refused.class, Block.read(wide + "\n" + rows));
        assertInstanceOf(Parsed.Refused.class, Block.read("\t".repeat(Block.MOST_CELLS + 1)));
        assertInstanceOf(Parsed.Refused.class, Block.read("a".repeat(Block.MOST_CHARACTERS + 1)));
    }

    @Test
    void aQuotationMarkThatClosesNothingIsText() {
        assertEquals(List.of(List.of("\"a\" b", "\"c")), Block.parse("\"a\" b\t\"c").rows());
    }

    @Test
    void shortRowsAreFilledUp() {
        assertEquals(List.of(List.of("a", ""), List.of("b", "c")), Block.parse("a\nb\tc\n").rows());
    }

    @Test
    void emptyRowsAtTheEndCanBeTakenAway() {
        assertEquals(NAMES, Block.parse("a\tb\nc\td\n\t\n \t\n").trimmed().rows());
    }

    @Test
    void aSingleCellIsCopiedAsItIs() {
        assertEquals("a \"b\"", new Block(List.of(List.of("a \"b\""))).text());
    }
}
