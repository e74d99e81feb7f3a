package org.selfeval.intake.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.selfeval.intake.Parsed;
import org.selfeval.text.Phrase;

/**
 * Cells as they go over the clipboard between this program, Excel and WPS: tabs between cells, a line a row, a cell with
 * tabs, line breaks or quotation marks in quotation marks.
 *
 * @param rows equally long
 */
public record Block(List<List<String>> rows) {

    /** Cells, those that short rows are filled up with included: 10,000 rows of 20 columns. */
    static final int MOST_CELLS = 200_000;
    /** Characters: as many cells with a sentence each. */
    static final int MOST_CHARACTERS = 8_000_000;

    private static final String QUOTE = "\"";

    /** Fills short rows up with empty cells. */
    public Block {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().map(row -> filled(row, width)).toList();
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add("");
        }
        return List.copyOf(filled);
    }

    /**
     * Reads what another program copied, without the empty rows at its end, which come with whole columns copied. Refused
     * where it is more than {@value #MOST_CELLS} cells or {@value #MOST_CHARACTERS} characters, whatever their form.
     */
    public static Parsed<Block> read(String copied) {
        if (copied.length() <= MOST_CHARACTERS) {
            Reader reader = new Reader(copied);
            reader.read();
            if (!reader.isTooLarge()) {
                return Parsed.of(new Block(reader.rows).trimmed());
            }
        }
        return new Parsed.Refused<>(Phrase.of("paste.tooLarge", MOST_CELLS));
    }

    /** Reads what is known to be no more than that; the line break at its end begins no further row. */
    static Block parse(String copied) {
        Reader reader = new Reader(copied);
        reader.read();
        return new Block(reader.rows);
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    public boolean isSingle() {
        return rows.size() == 1 && width() == 1;
    }

    Block trimmed() {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).stream().allMatch(String::isBlank)) {
            last--;
        }
        return new Block(rows.subList(0, last));
    }

    /** As the clipboard takes it: each row with its line break, but a single cell as it is. */
    public String text() {
        return isSingle()
                ? rows.getFirst().getFirst()
                : rows.stream()
                    .map(row -> row.stream().map(Block::written).collect(Collectors.joining("\t", "", "\n")))
                    .collect(Collectors.joining());
    }

    private static String written(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : QUOTE + cell.replace(QUOTE, QUOTE + QUOTE) + QUOTE;
    }

    private static final class Reader {

        private final String copied;
        private final List<List<String>> rows = new ArrayList<>();
        private long width;
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String copied) {
            this.copied = copied;
        }

        /** Once short rows are filled up. */
        boolean isTooLarge() {
            return Math.max(1, width) * rows.size() + row.size() > MOST_CELLS;
        }

        void read() {
            while (at < copied.length() && !isTooLarge()) {
                int end = closingQuote();
                if (end > 0) {
                    row.add(copied.substring(at + 1, end).replace(QUOTE + QUOTE, QUOTE));
                    at = end + 1;
                } else {
                    end = at;
                    while (!endsCell(end)) {
                        end++;
                    }
                    row.add(copied.substring(at, end));
                    at = end;
                }
                separator();
            }
        }

        /** Where the quotation mark stands that closes the cell begun here; -1 where it is not quoted. */
        private int closingQuote() {
            if (at >= copied.length() || copied.charAt(at) != '"') {
                return -1;
            }
            int end = copied.indexOf('"', at + 1);
            while (end >= 0 && end + 1 < copied.length() && copied.charAt(end + 1) == '"') {
                end = copied.indexOf('"', end + 2);
            }
            return end >= 0 && endsCell(end + 1) ? end : -1;
        }

        private boolean endsCell(int place) {
            return place >= copied.length() || copied.charAt(place) == '\t' || endsRow(place);
        }

        private boolean endsRow(int place) {
            return copied.charAt(place) == '\n' || copied.charAt(place) == '\r';
        }

        /** Behind a tab a cell follows, be it empty; behind a line break a row, unless the text ends. */
        private void separator() {
            boolean tab = at < copied.length() && copied.charAt(at) == '\t';
            if (tab && at + 1 < copied.length()) {
                at++;
                return;
            }
            if (tab) {
                row.add("");
            }
            at += copied.startsWith("\r\n", at) ? 2 : 1;
            rows.add(row);
            width = Math.max(width, row.size());
            row = new ArrayList<>();
        }
    }
}
