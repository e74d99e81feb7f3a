package org.selfeval.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.selfeval.model.tree.FieldRef;
import org.selfeval.sheet.Content.Format;

/**
 * A table while it is laid out, in rows as a reader sees them; {@link Typesetter} makes the rows of the sheet of them.
 */
final class Grid {

    private final List<Double> columns;
    private final List<Slot> slots = new ArrayList<>();
    private int rows;

    /** @param columns widths in millimetres */
    Grid(List<Double> columns) {
        this.columns = List.copyOf(columns);
    }

    List<Double> columns() {
        return columns;
    }

    int lastColumn() {
        return columns.size() - 1;
    }

    List<Slot> slots() {
        return slots;
    }

    int rows() {
        return rows;
    }

    /** Adds a row below the others and gives its number, from 0. */
    int addRow() {
        return rows++;
    }

    /** From one column to another, both included. */
    Place at(int row, int from, int to) {
        return new Place(row, row, from, to);
    }

    Place at(int row, int column) {
        return at(row, column, column);
    }

    /** All columns of a row. */
    Place across(int row) {
        return at(row, 0, lastColumn());
    }

    /** What stands in a place; the formula, if there is one, is written when it is known where the cells come to stand. */
    record Slot(Place place, Style style, Content content, Function<Refs, Content> live, List<FieldRef> fields) {

        int rowSpan() {
            return place.bottom - place.top + 1;
        }
    }

    /** A rectangle of the grid, all ends included. */
    final class Place {

        private final int top;
        private final int bottom;
        private final int from;
        private final int to;

        private Place(int top, int bottom, int from, int to) {
            this.top = top;
            this.bottom = bottom;
            this.from = from;
            this.to = to;
        }

        /** The same columns down to a lower row. */
        Place downTo(int row) {
            return new Place(top, row, from, to);
        }

        int top() {
            return top;
        }

        int bottom() {
            return bottom;
        }

        int from() {
            return from;
        }

        int columnSpan() {
            return to - from + 1;
        }

        double widthMm() {
            double width = 0;
            for (int column = from; column <= to; column++) {
                width += columns.get(column);
            }
            return width;
        }

        Place text(Style style, String text, FieldRef... fields) {
            return put(style, Content.text(text), Arrays.asList(fields));
        }

        Place number(Format format, BigDecimal value, List<FieldRef> fields) {
            return put(Style.NUMBER, new Content.Amount(value, format), fields);
        }

        Place put(Style style, Content content, List<FieldRef> fields) {
            slots.add(new Slot(this, style, content, null, fields));
            return this;
        }

        Place formula(Format format, Content cached, List<FieldRef> fields, Function<Refs, String> formula) {
            slots.add(new Slot(this, Style.NUMBER, cached,
                    refs -> new Content.Formula(formula.apply(refs), cached, format), fields));
            return this;
        }
    }

    /** Names of cells for formulas. */
    static final class Refs {

        private final int[] firstRows;

        /** @param firstRows where each row of the grid begins in the sheet, from 0 */
        Refs(int[] firstRows) {
            this.firstRows = firstRows;
        }

        /** The first row of the sheet that a row of the grid has become, from 0. */
        int row(int gridRow) {
            return firstRows[gridRow];
        }

        String of(Place place) {
            return (char) ('A' + place.from) + Integer.toString(row(place.top) + 1);
        }

        String range(Place first, Place last) {
            return of(first) + ":" + of(last);
        }
    }
}
