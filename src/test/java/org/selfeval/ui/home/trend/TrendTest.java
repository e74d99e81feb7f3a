package org.selfeval.ui.home.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.library.YearScore;
import org.selfeval.library.YearScore.LevelRate;
import org.selfeval.model.Overview;
import org.selfeval.scoring.Grade;

class TrendTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Trend.Entry> entries = new ArrayList<>();

    /** {@code rate} of 产出指标; null where it is not rated, as then the whole year. */
    private void year(Integer year, String project, String rate) {
        Optional<BigDecimal> value = Optional.ofNullable(rate).map(BigDecimal::new);
        Overview root = Overview.PROJECT.set(Overview.YEAR.set(Overview.TYPE.blank(1, 0, 1), year), project);
        entries.add(new Trend.Entry(root, new YearScore(value.orElse(BigDecimal.ZERO), HUNDRED,
                value.isPresent() ? HUNDRED : BigDecimal.ZERO, value.map(any -> Grade.GOOD),
                List.of(new LevelRate("产出指标", value)))));
    }

    private void example(int year) {
        year(year, "甲", "100.00");
        Trend.Entry last = entries.removeLast();
        entries.add(new Trend.Entry(Overview.EXAMPLE.set(last.overview(), true), last.score()));
    }

    private Trend trend() {
        return Trend.of(entries, "甲");
    }

    @Test
    void aYearThatIsNotRatedIsAGapAndNoZero() {
        year(2021, "甲", "97.96");
        year(2020, "甲", null);
        year(2019, "甲", "90.00");
        assertEquals(List.of("2019", "2020", "2021"), trend().years());
        assertEquals(List.of("总分", "产出"), trend().lines().stream().map(Trend.Line::name).toList());
        assertEquals(List.of(Optional.of(new BigDecimal("90.00")), Optional.empty(),
                Optional.of(new BigDecimal("97.96"))), trend().lines().getFirst().values());
        assertEquals(new BigDecimal("90.00"), trend().lowest());
        assertEquals("总分：2019 年 90.00，2020 年 未评，2021 年 97.96。产出：2019 年 90.00，2020 年 未评，2021 年 97.96。",
                trend().spoken());
    }

    @Test
    void oneRatedYearIsNoCourse() {
        year(2021, "甲", "97.96");
        year(2020, "甲", null);
        assertFalse(trend().hasCourse());
        year(2019, "甲", "90.00");
        assertTrue(trend().hasCourse());
    }

    @Test
    void eachProjectHasItsOwnCourseThatOfTheNewestYearFirst() {
        year(2020, "甲", "90.00");
        year(2021, "乙", "80.00");
        year(null, "丙", "70.00");
        assertEquals(List.of("乙", "甲"), Trend.projects(entries));
        assertEquals(List.of("2020"), trend().years());
    }

    @Test
    void examplesAreShownOnlyWhereThereIsNothingElse() {
        example(2020);
        assertEquals(List.of("2020"), trend().years());
        year(2021, "甲", "90.00");
        assertEquals(List.of("2021"), trend().years());
    }

    @Test
    void aYearThatIsThereTwiceIsToldApart() {
        year(2020, "甲", "90.00");
        year(2020, "甲", "80.00");
        assertEquals(List.of("2020", "2020（2）"), trend().years());
    }
}
