package org.selfeval.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Carryover;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;

class DueListTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

    private static Evaluation year(String village, LocalDate feedback) {
        YearBuilder year = YearBuilder.blank();
        Overview root = year.single(Overview.TYPE);
        year.set(root, Overview.YEAR, 2020);
        Round round = year.add(Round.TYPE, root, Round.NAME, "第十五轮");
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, village, InspectedUnit.FEEDBACK_ON, feedback);
        return year.build();
    }

    private static List<String> villages(Evaluation... years) {
        return DueList.of(List.of(years).stream().map(year -> YearDue.of(year, TODAY)).toList())
            .stream()
            .map(line -> line.evaluation() + line.item().sentence())
            .toList();
    }

    @Test
    void theSoonestOfAllYearsComesFirst() {
        assertEquals(List.of("test先到期 · 整改情况报告未收到", "test后到期 · 集中整改期将满"),
                villages(year("后到期", LocalDate.of(2020, 12, 20)), year("先到期", LocalDate.of(2020, 11, 1))));
    }

    @Test
    void aRoundThatWasCarriedOverIsFollowedUpInTheLatestYear() {
        Evaluation last = year("一村", LocalDate.of(2020, 11, 1));
        Evaluation next = Carryover.nextYear("next", last);
        assertEquals(List.of("next一村 · 整改情况报告未收到"), villages(last, next, Carryover.nextYear("after", last)));
        assertEquals(List.of("after一村 · 整改情况报告未收到"), villages(last, next, Carryover.nextYear("after", next)));
    }

    @Test
    void whatTwoProjectsOfAYearShareIsSaidOnce() {
        Evaluation one = year("一村", LocalDate.of(2020, 11, 1));
        assertEquals(1, villages(one, new Evaluation("other", one.root())).size());
    }
}
