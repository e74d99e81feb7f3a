package org.selfeval.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.selfeval.compare.Comparison;
import org.selfeval.compare.Heading;
import org.selfeval.compare.Line;
import org.selfeval.compare.Section;
import org.selfeval.text.Texts;

/**
 * One row of the table.
 *
 * @param head whether it only names the topic of those below
 * @param part whether it belongs to the row above
 * @param differs whether the years differ here
 * @param change the difference in words, empty where there is none to tell
 */
record TableRow(String name, boolean head, boolean part, boolean differs, List<String> values, String change) {

    /** All rows, or those that differ with what they belong to. */
    static List<TableRow> of(Comparison compared, boolean onlyDifferent) {
        List<TableRow> rows = new ArrayList<>();
        for (Section section : compared.sections()) {
            List<TableRow> lines = lines(section, onlyDifferent);
            if (!lines.isEmpty()) {
                rows.add(new TableRow(Texts.label(section.topic()), true, false, false,
                        compared.years().stream().map(year -> "").toList(), ""));
                rows.addAll(lines);
            }
        }
        return rows;
    }

    private static List<TableRow> lines(Section section, boolean onlyDifferent) {
        List<TableRow> rows = new ArrayList<>();
        Line above = null;
        boolean aboveShown = false;
        for (Line line : section.lines()) {
            boolean shown = !onlyDifferent || line.differs();
            if (line.part() && shown && !aboveShown && above != null) {
                rows.add(of(above));
                aboveShown = true;
            }
            if (!line.part()) {
                above = line;
                aboveShown = shown;
            }
            if (shown) {
                rows.add(of(line));
            }
        }
        return rows;
    }

    private static TableRow of(Line line) {
        return new TableRow(line.name(), false, line.part(), line.differs(),
                line.values().stream().map(value -> value.text()).toList(),
                line.differs() ? line.change().map(TableRow::signed).orElse("") : "");
    }

    private static String signed(BigDecimal change) {
        return change.signum() > 0 ? Texts.get("compare.more", change) : Texts.plain(change);
    }

    /** The rows as a block for a spreadsheet, with a line of heads. */
    static String block(Comparison compared, List<TableRow> rows) {
        Stream<String> heads = Stream.concat(Stream.of(Texts.get("compare.item")),
                Stream.concat(compared.years().stream().map(TableRow::heading),
                        Stream.of(Texts.get("compare.change"))));
        StringBuilder block = new StringBuilder(String.join("\t", heads.toList()));
        for (TableRow row : rows) {
            block.append('\n')
                .append(row.name())
                .append('\t')
                .append(String.join("\t", row.values()))
                .append('\t')
                .append(row.change());
        }
        return block.toString().replace("\r", "") + "\n";
    }

    /** A year in one line. */
    static String heading(Heading year) {
        return Texts.get("compare.headingLine", year.year() == null ? Texts.get("compare.noYear") : year.year(),
                year.project() == null ? "" : year.project());
    }
}
