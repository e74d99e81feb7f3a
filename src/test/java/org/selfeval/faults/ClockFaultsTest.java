package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.exchange.Example;
import org.selfeval.library.Library;
import org.selfeval.store.AuditEntry;
import org.selfeval.store.Store;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever the clock does: it says when, and decides neither what is saved nor what comes first. */
@ExtendWith(ApplicationExtension.class)
class ClockFaultsTest {

    private static final Instant NOON = Instant.parse("2021-03-10T04:00:00Z");

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    /** A clock that is set. */
    private static final class SetClock extends Clock {

        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(8);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    static Stream<Duration> jumps() {
        return Stream.of(Duration.ofDays(-1), Duration.ofDays(365), Duration.ofHours(-1));
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void editsKeepTheirOrderAndEachSaysTheTimeThatTheClockShowed(Duration jump) throws Exception {
        SetClock clock = new SetClock();
        try (FaultWindow window = new FaultWindow(stage, folder, clock).year()) {
            window.type("甲");
            window.status("已保存 12:00:00");
            clock.now = NOON.plus(jump).plusSeconds(5);
            window.type("乙");
            window.status("已保存 " + DateTimeFormatter.ISO_LOCAL_TIME.format(clock.now.atZone(clock.getZone())));
            window.type("丙");
            assertEquals("丙", window.afterwards().overview().lead());
        }
        String id = Example.year2020().id();
        try (Store store = Store.open(folder, clock)) {
            store.verify();
            List<AuditEntry> trail = store.audit(id);
            assertEquals(4, trail.size());
            assertEquals(List.of(NOON, NOON, clock.now, clock.now), trail.stream().map(AuditEntry::at).toList());
        }
        try (Library library = Library.open(folder, clock)) {
            assertEquals(clock.now, library.years().getFirst().changed());
            assertEquals(LocalDate.ofInstant(clock.now, clock.getZone()), library.today());
        }
    }
}
