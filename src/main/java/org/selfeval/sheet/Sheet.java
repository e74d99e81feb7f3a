package org.selfeval.sheet;

import java.time.LocalDate;
import java.util.List;

import org.selfeval.model.kind.Orientation;
import org.selfeval.model.tree.FieldRef;

/**
 * One printed table. Every place of the grid that prints anything belongs to exactly one cell; cells are in the order of
 * reading.
 *
 * @param name what the tab is called
 * @param columns widths in millimetres, margins within the cell included
 * @param rows heights in points, none above {@link #MAX_ROW_POINTS}
 */
public record Sheet(String name, List<Double> columns, List<Double> rows, List<Cell> cells, PrintSetup print,
        Properties properties) {

    /** The highest row a spreadsheet knows. */
    public static final double MAX_ROW_POINTS = 409;

    /** The longest text a spreadsheet cell holds, in UTF-16 units. */
    public static final int MAX_TEXT = 32_767;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * A cell, or several merged.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param fields where the content comes from, the first being the one to jump to; empty for labels
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, Content content, Style style,
            List<FieldRef> fields) {

        public Cell {
            fields = List.copyOf(fields);
        }
    }

    /**
     * How the table comes onto A4 paper, one page wide and centred.
     *
     * @param onePage whether it is shrunk to one page in height too; otherwise it takes the pages it needs
     * @param headRow the row repeated on every further page, from 0
     */
    public record PrintSetup(Orientation orientation, boolean onePage, int headRow, double sideMarginMm,
            double topMarginMm, double bottomMarginMm) {}

    /** What the file says about itself; the day stands for created and modified, so that no clock is read. */
    public record Properties(String title, String subject, LocalDate day) {}
}
