package org.selfeval.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;

class OrderTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final YearBuilder year = YearBuilder.blank();
    private final Round round = year.add(Round.TYPE, year.single(Overview.TYPE));

    private void unit(String name, int monthsAgo, Integer found, Integer done) {
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, name, InspectedUnit.FEEDBACK_ON,
                monthsAgo < 0 ? null : DAY.minusMonths(monthsAgo), InspectedUnit.FOUND, found, InspectedUnit.DONE, done,
                InspectedUnit.HANDED_OVER, done == null ? null : Integer.valueOf(0));
    }

    private List<String> names(Comparator<UnitProgress> order) {
        return FollowUpList.of(year.build(), DAY)
            .lines()
            .stream()
            .sorted(order)
            .map(line -> line.unit().name())
            .toList();
    }

    @Test
    void theMostUrgentComesFirst() {
        unit("闭环", 5, 2, 2);
        unit("未反馈", -1, 2, 1);
        unit("还早", 1, 2, 1);
        unit("逾期", 4, 2, 1);
        unit("久逾", 9, 2, 1);
        unit("将到", 3, 2, 1);

        assertEquals(List.of("久逾", "逾期", "将到", "还早", "未反馈", "闭环"), names(Order.usual()));
    }

    @Test
    void namesGoByTheirSound() {
        unit("中心村", 1, 2, 1);
        unit("安乐村", 1, 2, 1);
        unit("李家村", 1, 2, 1);

        assertEquals(List.of("安乐村", "李家村", "中心村"), names(Order.NAME.comparator(false)));
        assertEquals(List.of("中心村", "李家村", "安乐村"), names(Order.NAME.comparator(true)));
    }

    @Test
    void whatIsUnknownComesLastBothWays() {
        unit("未知", 1, null, null);
        unit("少", 1, 2, 1);
        unit("多", 1, 9, 1);

        assertEquals(List.of("少", "多", "未知"), names(Order.FOUND.comparator(false)));
        assertEquals(List.of("多", "少", "未知"), names(Order.FOUND.comparator(true)));
    }
}
