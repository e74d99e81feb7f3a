package org.selfeval.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few MiB in memory, that fills up and becomes read-only; only where the system lets us mount one. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "size=3m";

    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /** Mounts it, or ends the test: the same faults are injected below the store in {@code store.DurabilityTest}. */
    static SmallDisk mount(Path at) throws Exception {
        Optional<SmallDisk> disk = tryToMount(at);
        Assumptions.assumeTrue(disk.isPresent(), "no disk can be mounted here");
        return disk.orElseThrow();
    }

    /** Mounts it where the system lets us. */
    static Optional<SmallDisk> tryToMount(Path at) throws Exception {
        Files.createDirectories(at);
        return succeeds("mount", "-t", "tmpfs", "-o", SIZE, "selfeval-test", at.toString())
                ? Optional.of(new SmallDisk(at))
                : Optional.empty();
    }

    /** Until not a byte fits any more. */
    void fill() throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(filler())) {
            for (;;) {
                filler.write(block);
            }
        } catch (IOException e) {
            if (Files.getFileStore(at).getUsableSpace() > 0) {
                throw e;
            }
        }
    }

    /** Gives the room back. */
    void clear() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return at.resolve("filler");
    }

    /** Nothing on it may be open for writing. */
    void readOnly(boolean on) throws Exception {
        if (!succeeds("mount", "-o", "remount," + (on ? "ro" : "rw"), at.toString())) {
            throw new AssertionError("the disk stays as it is");
        }
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            Process mount = new ProcessBuilder(List.of(command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
            return mount.waitFor(30, TimeUnit.SECONDS) && mount.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        succeeds("umount", "-l", at.toString());
    }
}
