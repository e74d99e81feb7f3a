package org.selfeval.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.kind.Orientation;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.PrintSetup;

class PagesTest {

    private static Sheet sheet(List<Double> columns, int rows, Orientation orientation, boolean onePage) {
        return new Sheet("表", columns, Collections.nCopies(rows, 100.0), List.of(),
                new PrintSetup(orientation, onePage, 1, 12, 15, 15),
                new Sheet.Properties("表", "", LocalDate.EPOCH));
    }

    @Test
    void aPageHasTheShapeOfA4() {
        Pages upright = Pages.of(sheet(List.of(100.0), 3, Orientation.PORTRAIT, true));
        assertEquals(297.0 / 210, upright.height() / upright.width(), 1e-9);
        Pages lying = Pages.of(sheet(List.of(100.0), 3, Orientation.LANDSCAPE, true));
        assertEquals(upright.width(), lying.height(), 1e-9);
    }

    @Test
    void aTableIsShrunkToThePageAndNeverEnlarged() {
        assertEquals(1, Pages.of(sheet(List.of(100.0), 3, Orientation.PORTRAIT, true)).scale());
        assertEquals(0.5, Pages.of(sheet(List.of(186.0, 186.0), 3, Orientation.PORTRAIT, false)).scale());
        Pages high = Pages.of(sheet(List.of(100.0), 10, Orientation.PORTRAIT, true));
        assertEquals(0.75, high.scale());
        assertEquals(List.of(new Pages.Part(0, 10, false)), high.parts());
    }

    @Test
    void aLongTableTakesTheHeadAlongAndLosesNoRow() {
        Pages pages = Pages.of(sheet(List.of(100.0), 20, Orientation.PORTRAIT, false));
        assertEquals(List.of(new Pages.Part(0, 7, false), new Pages.Part(7, 13, true), new Pages.Part(13, 19, true),
                new Pages.Part(19, 20, true)), pages.parts());
    }

    @Test
    void aRowHigherThanAPageHasOneOfItsOwn() {
        List<Double> rows = new ArrayList<>(List.of(20.0, 20.0, 1000.0, 20.0));
        Sheet sheet = new Sheet("表", List.of(100.0), rows, List.of(),
                new PrintSetup(Orientation.PORTRAIT, false, 1, 12, 15, 15),
                new Sheet.Properties("表", "", LocalDate.EPOCH));
        assertEquals(List.of(new Pages.Part(0, 2, false), new Pages.Part(2, 3, true), new Pages.Part(3, 4, true)),
                Pages.of(sheet).parts());
    }

    @Test
    void theExampleStandsOnOnePage() {
        Evaluation year = Example.year2020();
        Pages pages = Pages.of(OfficialForm.of(year, Scorer.score(year)));
        assertEquals(1, pages.parts().size());
        assertTrue(pages.scale() >= 0.8, () -> "scale " + pages.scale());
    }
}
