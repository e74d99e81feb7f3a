package org.selfeval.safety.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.DataKey;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class TriesTest {

    private static final Secret.Password RIGHT = new Secret.Password("正确的密码");
    private static final Secret.Password WRONG = new Secret.Password("猜的密码");

    @TempDir
    private Path folder;

    private final DataKey key = DataKey.random();
    private final KeyFile file = FastKeys.of(key, RIGHT, RecoveryCode.random());
    private Instant now = Instant.parse("2021-03-18T02:30:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private Tries tries() {
        return new Tries(folder, clock);
    }

    private Problem problem(Secret secret) {
        return assertThrows(ProblemException.class, () -> tries().unlock(file, secret)).problem();
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void waitsDoubleUpToAMinute() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long wait = ((KeyProblem.PasswordWrong) problem(WRONG)).seconds();
            waits.add(wait);
            pass(wait);
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), waits);
    }

    @Test
    void beforeTheWaitIsOverNotEvenTheRightPasswordIsTried() throws Exception {
        problem(WRONG);
        pass(1);
        problem(WRONG);
        assertEquals(new KeyProblem.TooEarly(2), problem(RIGHT));
        now = now.plusMillis(1500);
        assertEquals(new KeyProblem.TooEarly(1), problem(RIGHT));
        now = now.plusMillis(500);
        assertEquals(key, tries().unlock(file, RIGHT));
    }

    @Test
    void theRightPasswordEndsTheCount() throws Exception {
        problem(WRONG);
        pass(1);
        tries().unlock(file, RIGHT);
        assertFalse(Files.exists(folder.resolve("selfeval.tries")));
        assertEquals(new KeyProblem.PasswordWrong(1), problem(WRONG));
    }

    @Test
    void aWrongCodeCountsToo() {
        Secret other = new Secret.Code(RecoveryCode.random());
        assertEquals(new KeyProblem.CodeWrong(1), problem(other));
        pass(1);
        assertEquals(new KeyProblem.PasswordWrong(2), problem(WRONG));
    }

    @Test
    void aClockSetBackLocksNobodyOut() throws Exception {
        problem(WRONG);
        now = now.minus(Duration.ofDays(400));
        assertEquals(new KeyProblem.TooEarly(1), problem(RIGHT));
        pass(1);
        assertEquals(key, tries().unlock(file, RIGHT));
    }

    @Test
    void whatStandsInTheFileInsteadIsNoHindrance() throws Exception {
        for (String text : List.of("", "x", "1", "-3 -9", "99999999999999 1", "1 999999999999999999",
                "a".repeat(200))) {
            Files.writeString(folder.resolve("selfeval.tries"), text);
            long wait = tries().seconds();
            assertTrue(wait >= 0 && wait <= 60, text);
        }
    }

    @Test
    void whereNothingCanBeWrittenTheProgramRemembers() throws Exception {
        Files.createDirectory(folder.resolve("selfeval.tries"));
        Tries tries = tries();
        assertThrows(ProblemException.class, () -> tries.unlock(file, WRONG));
        assertEquals(1, tries.seconds());
        pass(1);
        assertEquals(key, tries.unlock(file, RIGHT));
    }
}
