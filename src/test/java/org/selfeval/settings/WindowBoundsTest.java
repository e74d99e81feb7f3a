package org.selfeval.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {

    private static final Area LEFT = new Area(0, 0, 1366, 728);
    private static final Area RIGHT = new Area(1366, -200, 1920, 1040);

    private static Area placed(double x, double y, double width, double height) {
        return new WindowBounds(new Area(x, y, width, height), false).on(List.of(LEFT, RIGHT)).area();
    }

    @Test
    void whereItCanStandItStays() {
        assertEquals(new Area(100, 20, 1000, 700), placed(100, 20, 1000, 700));
        assertEquals(new Area(1400, -150, 1000, 700), placed(1400, -150, 1000, 700));
    }

    @Test
    void itIsMovedOntoTheScreenThatShowsMostOfIt() {
        assertEquals(new Area(366, 28, 1000, 700), placed(600, 200, 1000, 700));
        assertEquals(new Area(1366, 20, 1000, 700), placed(1200, 20, 1000, 700));
    }

    @Test
    void onAScreenThatIsGoneItComesToTheFirst() {
        assertEquals(new Area(366, 28, 1000, 700), placed(9000, 9000, 1000, 700));
        assertEquals(new Area(0, 0, 1000, 700), placed(-3000, -900, 1000, 700));
    }

    @Test
    void itIsNeverLargerThanItsScreen() {
        assertEquals(LEFT, placed(-10, -10, 1500, 900));
    }
}
