package org.selfeval.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.selfeval.model.Overview;
import org.selfeval.model.kind.Orientation;
import org.selfeval.sheet.FormLayout.Part;

/**
 * Column widths under which neither goal ends in a line that holds its full stop alone: renderers without hanging
 * punctuation would print such a line. A little is shifted between two columns where that helps.
 */
final class GoalWidths {

    /** From the column of reasons to that of names; two millimetres either way move the end by a whole character. */
    private static final double[] SHIFTS_MM = {0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2};

    private GoalWidths() {}

    static List<Double> of(FormLayout layout, Orientation orientation, Overview overview) {
        List<Double> usual = layout.widths(orientation);
        for (double shift : SHIFTS_MM) {
            List<Double> widths = shifted(usual, layout.index(Part.THIRD), shift);
            if (bothEndWell(widths, layout.resultsFrom(), overview)) {
                return widths;
            }
        }
        return usual;
    }

    private static List<Double> shifted(List<Double> usual, int to, double mm) {
        List<Double> widths = new ArrayList<>(usual);
        widths.set(to, widths.get(to) + mm);
        widths.set(widths.size() - 1, widths.getLast() - mm);
        return widths;
    }

    private static boolean bothEndWell(List<Double> widths, int resultsFrom, Overview overview) {
        return Stream
            .of(new Goal(overview.goalExpected(), sum(widths.subList(1, resultsFrom))),
                    new Goal(overview.goalActual(), sum(widths.subList(resultsFrom, widths.size()))))
            .noneMatch(goal -> TextMeasure.endsInALoneMark(goal.text(), goal.widthMm(), Style.TEXT));
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private record Goal(String text, double widthMm) {
        Goal {
            text = Objects.requireNonNullElse(text, "");
        }
    }
}
