package org.selfeval.safety.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * By this a second start finds the window that has the data folder open, and has it come to the front. Where that does not work,
 * nothing is lost: the second start goes on, and the {@link org.selfeval.safety.FolderLock} tells it where the folder is open.
 */
public final class Doorbell implements AutoCloseable {

    /** Enough for a window that is busy on old hardware; little enough for whoever waits before one that hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The first one holds its lock a moment before it listens. */
    private static final long PAUSE_MILLIS = 50;

    private final Optional<MeetingPlace> place;
    private final Duration patience;
    private volatile Consumer<Runnable> window = Runnable::run;
    private FileChannel lock;
    private Porter porter;

    /**
     * @param patience how long a second start waits before it goes on by itself
     */
    Doorbell(Optional<MeetingPlace> place, Duration patience) {
        this.place = place;
        this.patience = patience;
    }

    /** The bell of a data folder; nothing is heard before {@link #handedOver} or {@link #hang}. */
    public static Doorbell of(Path dataFolder) {
        return new Doorbell(MeetingPlace.of(dataFolder), PATIENCE);
    }

    /**
     * Whether this start is at its end: another window has the folder open and has come to the front. Else this one
     * is to open its window; where nobody else listens, it does from now on. Waits for five seconds at the most.
     */
    public boolean handedOver() {
        if (place.isEmpty() || hang()) {
            return false;
        }
        AtomicBoolean answered = new AtomicBoolean();
        // A blocking call on a socket of this kind knows no time limit; an interrupt closes the socket, and that ends it.
        Thread caller = Thread.ofPlatform().name("hand-over").daemon().start(() -> answered.set(ring()));
        try {
            caller.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        caller.interrupt();
        return answered.get();
    }

    /** Until somebody answers, nobody is there any more, or the time is over. */
    private boolean ring() {
        while (!Thread.currentThread().isInterrupted()) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(place.orElseThrow().socket()))) {
                channel.write(ByteBuffer.wrap(Porter.QUESTION));
                return isAnswer(channel);
            } catch (IOException | UnsupportedOperationException e) {
                if (hang() || !paused()) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isAnswer(SocketChannel channel) throws IOException {
        ByteBuffer said = ByteBuffer.allocate(Porter.ANSWER.length);
        while (said.hasRemaining() && channel.read(said) >= 0) {
            // Until the answer is whole, or nobody speaks any more.
        }
        return Arrays.equals(said.array(), Porter.ANSWER);
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /**
     * Listens from now on, unless another window does.
     *
     * @return whether this one listens
     */
    public synchronized boolean hang() {
        if (porter != null) {
            return true;
        }
        try {
            if (place.isPresent() && holds(place.get().lock())) {
                porter = listenAt(place.get().socket());
                Thread.ofPlatform().name("doorbell").daemon().start(porter);
            }
        } catch (IOException | UnsupportedOperationException e) {
            close();
        }
        return porter != null;
    }

    private boolean holds(Path file) throws IOException {
        lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return true;
            }
        } catch (OverlappingFileLockException e) {
            // Held within this process.
        }
        lock.close();
        return false;
    }

    /** Nobody else listens, so a socket that is there is what a crash has left. */
    private Porter listenAt(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            door.bind(UnixDomainSocketAddress.of(socket));
            return new Porter(door, patience, answered -> window.accept(answered));
        } catch (IOException e) {
            door.close();
            throw e;
        }
    }

    /**
     * Who is asked to show itself; until then a start that is under way answers for its window.
     *
     * @param show brings the window to the front, and runs what it is given once it is there; called on any thread
     */
    public void answerBy(Consumer<Runnable> show) {
        window = show;
    }

    /** Listens no more; whoever starts now opens a window of its own. */
    @Override
    public synchronized void close() {
        try {
            if (porter != null) {
                porter.close();
                Files.deleteIfExists(place.orElseThrow().socket());
                Files.deleteIfExists(place.orElseThrow().lock());
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            // What stays behind means nothing: the next window replaces it.
        }
        porter = null;
    }
}
