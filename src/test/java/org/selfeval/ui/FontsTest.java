package org.selfeval.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FontsTest {
    @Test
    void takesTheBestOfWhatIsInstalledAndNothingForeign() {
        assertEquals(Optional.of("Microsoft YaHei"), Fonts.choose(Set.of("Microsoft YaHei", "SimSun", "Arial")));
        assertEquals(Optional.of("Noto Sans CJK SC"), Fonts.choose(Set.of("Noto Sans CJK JP", "Noto Sans CJK SC")));
        assertEquals(Optional.empty(), Fonts.choose(Set.of("DejaVu Sans")));
    }
}
