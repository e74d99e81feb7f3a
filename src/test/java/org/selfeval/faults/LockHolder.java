package org.selfeval.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process, which holds the lock of a file until it is killed. */
final class LockHolder {

    private LockHolder() {}

    /** Argument: the file. Says so once it has the lock. */
    public static void main(String[] args) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            System.out.println(lock.isValid());
            System.in.read();
        }
    }

    /** Returns once the file is held; closing ends that. */
    static AutoCloseable of(Path file) throws IOException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
        if (!"true".equals(holder.inputReader().readLine())) {
            throw new AssertionError("not held");
        }
        return () -> {
            holder.destroyForcibly();
            holder.waitFor();
        };
    }
}
