package org.selfeval.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.kind.Orientation;
import org.selfeval.sheet.Sheet.Cell;

class GoalWidthsTest {

    private static FormLayout layout(FormFamily family) {
        return FormLayout.of(Scheme.FAMILY.set(Scheme.TYPE.blank(1, 0, 0), family));
    }

    private static Overview goals(String expected, String actual) {
        Overview blank = YearBuilder.blank().build().overview();
        return Overview.GOAL_ACTUAL.set(Overview.GOAL_EXPECTED.set(blank, expected), actual);
    }

    private static String sentence(int characters) {
        return "全".repeat(characters - 1) + "。";
    }

    @ParameterizedTest
    @EnumSource
    void noExpectedGoalEndsInALineOfItsFullStop(FormFamily family) {
        FormLayout layout = layout(family);
        for (int length = 2; length < 120; length++) {
            List<Double> widths = GoalWidths.of(layout, Orientation.PORTRAIT, goals(sentence(length), null));
            double left = widths.subList(1, layout.resultsFrom()).stream().mapToDouble(mm -> mm).sum();
            assertFalse(TextMeasure.endsInALoneMark(sentence(length), left, Style.TEXT), length + " characters");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageStaysAsWideAsItWas(FormFamily family) {
        for (int length = 2; length < 60; length++) {
            assertEquals(186, GoalWidths.of(layout(family), Orientation.PORTRAIT, goals(sentence(length), null))
                .stream()
                .mapToDouble(mm -> mm)
                .sum(), 1e-9);
        }
    }

    @Test
    void theUsualWidthsStandWhereNothingIsWritten() {
        assertEquals(layout(FormFamily.A).widths(Orientation.PORTRAIT),
                GoalWidths.of(layout(FormFamily.A), Orientation.PORTRAIT, goals(null, " ")));
    }

    @Test
    void scoresHaveTwoDecimalsAsSoonAsOneOfThemNeedsThem() {
        Sheet sheet = OfficialForm.of(FormYears.mixedYear(FormFamily.A).build(),
                HandScores.of(FormYears.mixedYear(FormFamily.A).build()));
        assertEquals(List.of("20.00", "7.50", "未评", "28.50", "10.00", "74.41"), sheet.cells()
            .stream()
            .filter(cell -> cell.column() == 7 && cell.row() > sheet.print().headRow() && cell.style() == Style.NUMBER)
            .map(Cell::content)
            .map(Content::shown)
            .toList());
    }
}
