package org.selfeval.sheet;

import java.util.List;

import org.selfeval.model.Scheme;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.Orientation;
import org.selfeval.text.Texts;

/**
 * What the families of the official form differ in; everything else is the same form.
 *
 * @param columns left to right
 * @param funds the amounts block, laid over the same columns
 * @param fundLabel the columns of the funds block that name its rows
 * @param unitLabel the columns of 实施单位
 * @param resultsFrom where 实际完成情况 begins beside 预期目标
 */
record FormLayout(FormFamily family, List<Column> columns, List<FundColumn> funds, Span fundLabel, Span unitLabel,
        int resultsFrom) {

    /** What a column of the indicator block shows. */
    enum Part {
        BLOCK, FIRST, SECOND, THIRD, NATURE, TARGET, UNIT, ACTUAL, WEIGHT, SCORE, REASON
    }

    /** What a column of the funds block shows. */
    enum FundPart {
        BUDGET, ADJUSTED, BASE, EXECUTED, WEIGHT, RATE, SCORE
    }

    /** Columns from one to another, both included. */
    record Span(int from, int to) {}

    /** Widths in millimetres on an upright and on a lying page; they add up to {@code 186} and {@code 273}. */
    record Column(Part part, double upright, double lying) {}

    record FundColumn(FundPart part, Span span) {}

    private static final FormLayout A = new FormLayout(FormFamily.A,
            List.of(column(Part.BLOCK, 10, 10), column(Part.FIRST, 21, 34), column(Part.SECOND, 25, 34),
                    column(Part.THIRD, 31.5, 50),
                    column(Part.TARGET, 22.5, 28), column(Part.ACTUAL, 22.5, 28), column(Part.WEIGHT, 10, 12),
                    column(Part.SCORE, 15.5, 20),
                    column(Part.REASON, 28, 57)),
            List.of(fund(FundPart.BUDGET, 3), fund(FundPart.ADJUSTED, 4), fund(FundPart.EXECUTED, 5),
                    fund(FundPart.WEIGHT, 6), fund(FundPart.RATE, 7), fund(FundPart.SCORE, 8)),
            new Span(2, 2), new Span(4, 4), 5);

    private static final FormLayout A_PRIME = new FormLayout(FormFamily.A_PRIME,
            List.of(column(Part.BLOCK, 10, 10), column(Part.FIRST, 21, 34), column(Part.SECOND, 25, 34),
                    column(Part.THIRD, 25, 42),
                    column(Part.NATURE, 10, 14), column(Part.TARGET, 14, 22), column(Part.UNIT, 10, 14),
                    column(Part.ACTUAL, 22.5, 28),
                    column(Part.WEIGHT, 10, 12), column(Part.SCORE, 15, 20), column(Part.REASON, 23.5, 43)),
            List.of(fund(FundPart.BUDGET, 3), new FundColumn(FundPart.ADJUSTED, new Span(4, 6)),
                    fund(FundPart.EXECUTED, 7), fund(FundPart.WEIGHT, 8), fund(FundPart.RATE, 9),
                    fund(FundPart.SCORE, 10)),
            new Span(2, 2), new Span(4, 5), 6);

    private static final FormLayout B = new FormLayout(FormFamily.B,
            List.of(column(Part.BLOCK, 10, 10), column(Part.FIRST, 21, 34), column(Part.SECOND, 25, 34),
                    column(Part.THIRD, 31.5, 50),
                    column(Part.WEIGHT, 10, 12), column(Part.TARGET, 21, 28), column(Part.ACTUAL, 21, 28),
                    column(Part.SCORE, 17.5, 22),
                    column(Part.REASON, 29, 55)),
            List.of(fund(FundPart.BASE, 3), new FundColumn(FundPart.EXECUTED, new Span(4, 5)),
                    fund(FundPart.WEIGHT, 6), fund(FundPart.RATE, 7), fund(FundPart.SCORE, 8)),
            new Span(2, 2), new Span(4, 5), 5);

    private static final FormLayout D = new FormLayout(FormFamily.D,
            List.of(column(Part.BLOCK, 10, 10), column(Part.FIRST, 21, 34), column(Part.SECOND, 28, 40),
                    column(Part.THIRD, 43, 69),
                    column(Part.TARGET, 28, 40), column(Part.ACTUAL, 28, 40), column(Part.SCORE, 28, 40)),
            List.of(fund(FundPart.BASE, 3), fund(FundPart.EXECUTED, 4), fund(FundPart.RATE, 5),
                    fund(FundPart.SCORE, 6)),
            new Span(2, 2), new Span(4, 4), 4);

    /** The layout the scheme asks for, the ministry's where it does not say. */
    static FormLayout of(Scheme scheme) {
        return switch (scheme.family()) {
            case A_PRIME -> A_PRIME;
            case B -> B;
            case D -> D;
            case A -> A;
            case null -> A;
        };
    }

    private static Column column(Part part, double upright, double lying) {
        return new Column(part, upright, lying);
    }

    private static FundColumn fund(FundPart part, int column) {
        return new FundColumn(part, new Span(column, column));
    }

    /** Widths in millimetres on the page as it lies. */
    List<Double> widths(Orientation orientation) {
        boolean lying = orientation == Orientation.LANDSCAPE;
        return columns.stream().map(column -> lying ? column.lying() : column.upright()).toList();
    }

    /** A text of the form: the family's own where it has one, else what all share. */
    String text(String group, String name) {
        String own = group + "." + family + "." + name;
        return Texts.get(Texts.has(own) ? own : group + "." + name);
    }

    int index(Part part) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).part() == part) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Part part) {
        return index(part) >= 0;
    }
}
