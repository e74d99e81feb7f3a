package org.selfeval.check.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Overview;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.FollowUpEvent;

class PublicationTest {

    private final YearBuilder year = YearBuilder.blank();

    private void on(FollowUpEvent event, String day) {
        year.add(FollowUp.TYPE, year.single(Overview.TYPE), FollowUp.EVENT, event, FollowUp.ON, LocalDate.parse(day));
    }

    private Optional<Long> left(String today) {
        return Publication.of(year.build()).daysLeft(LocalDate.parse(today));
    }

    @Test
    void theNinetiethDayIsTheLast() {
        on(FollowUpEvent.ACCOUNTS, "2021-04-01");
        assertEquals(Optional.of(LocalDate.parse("2021-06-30")), Publication.of(year.build()).limit());
        assertEquals(Optional.of(0L), left("2021-06-30"));
        assertEquals(Optional.of(-1L), left("2021-07-01"));
    }

    @Test
    void withoutFinalAccountsOrOncePublishedNothingIsWaitedFor() {
        assertEquals(Optional.empty(), left("2021-06-30"));
        on(FollowUpEvent.ACCOUNTS, "2021-04-01");
        on(FollowUpEvent.PUBLISHED, "2021-05-01");
        assertEquals(Optional.empty(), left("2021-06-30"));
    }

    @Test
    void theLatestFinalAccountsCount() {
        on(FollowUpEvent.ACCOUNTS, "2021-04-01");
        on(FollowUpEvent.ACCOUNTS, "2021-03-01");
        assertEquals(Optional.of(10L), left("2021-06-20"));
    }
}
