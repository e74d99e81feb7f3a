package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and their support are told where something is wrong. */
class CommandTroubleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A terminal that fails as nothing of ours should. */
    private static final class Failing extends PrintStream {

        Failing() {
            super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            throw new IllegalStateException("with data in it");
        }
    }

    private int run(String command, PrintStream out) {
        return Commands.run(new String[]{command, "--data", folder.toString()}, out,
                new PrintStream(err, true, StandardCharsets.UTF_8), CLOCK);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDefectStandsInTheLogUnderTheCodeThatPeopleAreTold() throws Exception {
        assertEquals(1, run("demo", new Failing()));
        String code = said().replaceAll("(?s).*编号 ([0-9A-F]{6}).*", "$1");
        assertEquals(6, code.length(), said());
        String log = Files.readString(folder.resolve("logs/selfeval.log"));
        assertTrue(log.contains("defect " + code), log);
        assertTrue(log.contains("IllegalStateException") && log.contains(Failing.class.getName() + ".write"), log);
        assertTrue(log.contains("org.selfeval.cli.DemoCommand.run"), log);
        assertFalse(log.contains("with data in it"), log);
    }

    @Test
    void aStoreWithoutItsMarkIsNotTakenForWhole() throws Exception {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        run("demo", out);
        Path mark = folder.resolve("selfeval.mark");
        byte[] kept = Files.readAllBytes(mark);
        Files.delete(mark);
        assertEquals(1, run("list", out));
        assertTrue(said().contains("selfeval.mark"), said());
        err.reset();
        Files.write(mark, kept);
        assertEquals(0, run("list", out));
        assertEquals("", said());
    }
}
