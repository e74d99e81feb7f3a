package org.selfeval.safety.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {

    /** Far more than anything here may take. */
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private MeetingPlace place;

    @BeforeEach
    void meet() {
        place = new MeetingPlace(folder, "name");
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    /** Another process that opens a "window", says so, and what it is asked, until it is killed or told to end. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws Exception {
            try (Doorbell bell = new Doorbell(Optional.of(new MeetingPlace(Path.of(args[0]), "name")), LONG)) {
                if (bell.handedOver()) {
                    System.out.println("handed over");
                    return;
                }
                bell.answerBy(answer -> {
                    System.out.println("shown");
                    answer.run();
                });
                System.out.println("open");
                System.in.read();
            }
        }
    }

    private Process start() throws IOException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
            .start();
        open.add(child::destroyForcibly);
        return child;
    }

    private Doorbell bell() {
        return bell(LONG);
    }

    private Doorbell bell(Duration patience) {
        Doorbell bell = new Doorbell(Optional.of(place), patience);
        open.add(bell);
        return bell;
    }

    private Doorbell window() {
        Doorbell bell = bell();
        assertFalse(bell.handedOver());
        bell.answerBy(answer -> {
            shown.add("shown");
            answer.run();
        });
        return bell;
    }

    private SocketChannel visit() throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(place.socket()));
        open.add(channel);
        return channel;
    }

    @Test
    void aSecondProcessHandsOverAndEnds() throws Exception {
        Process first = start();
        assertEquals("open", first.inputReader().readLine());
        Process second = start();
        assertEquals("handed over", second.inputReader().readLine());
        assertEquals(0, second.waitFor());
        assertEquals("shown", first.inputReader().readLine());

        try (OutputStream in = first.getOutputStream()) {
            in.write('\n');
        }
        assertEquals(0, first.waitFor());
        assertArrayEquals(new String[0], folder.toFile().list(), "nothing stays behind");
    }

    @Test
    void whatAKilledWindowLeavesKeepsNobodyOut() throws Exception {
        Process first = start();
        assertEquals("open", first.inputReader().readLine());
        first.destroyForcibly().waitFor();
        assertTrue(Files.exists(place.socket()), "a kill leaves the socket");

        Doorbell next = window();
        assertTrue(bell().handedOver());
        assertEquals("shown", shown.poll(20, TimeUnit.SECONDS));
        next.close();
        assertFalse(Files.exists(place.socket()));
    }

    @Test
    void anyFileInTheSocketsPlaceIsReplaced() throws Exception {
        Files.writeString(place.socket(), "of a restored computer");
        window();
        assertTrue(bell().handedOver());
    }

    @Test
    void aStartThatIsUnderWayAnswersForItsWindow() {
        Doorbell starting = bell();
        assertFalse(starting.handedOver());
        assertTrue(bell().handedOver());
    }

    /** One that hangs, or closes just now, must not swallow the second start. */
    @Test
    void aWindowThatDoesNotComeForwardHasTakenNothingOver() {
        Doorbell hanging = bell();
        assertFalse(hanging.handedOver());
        hanging.answerBy(answer -> shown.add("asked"));
        assertFalse(assertTimeoutPreemptively(LONG, () -> bell(SHORT).handedOver()));
        assertEquals(1, shown.size());
    }

    @Test
    void aSecondStartTakesTheBellOverWhereTheFirstEndsMeanwhile() throws Exception {
        Doorbell first = bell();
        assertFalse(first.handedOver());
        Doorbell second = bell();
        first.answerBy(answer -> first.close());
        assertFalse(assertTimeoutPreemptively(LONG, second::handedOver));
        assertTrue(second.hang());
        assertFalse(first.hang(), "now the second one listens");
        assertTrue(first.handedOver());
    }

    @Test
    void whereThereIsNoPlaceEveryStartGoesOn() {
        try (Doorbell bell = new Doorbell(Optional.empty(), LONG)) {
            assertFalse(bell.handedOver());
            assertFalse(bell.hang());
        }
    }

    /** Somebody listens who is none of us, and says anything but the answer. */
    @Test
    void aForeignAnswerIsNone() throws Exception {
        try (ServerSocketChannel stranger = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                FileChannel lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = lock.lock()) {
            stranger.bind(UnixDomainSocketAddress.of(place.socket()));
            Thread.ofPlatform().daemon().start(() -> {
                try (SocketChannel channel = stranger.accept()) {
                    channel.write(ByteBuffer.wrap(new byte[1000]));
                } catch (IOException e) {
                    // Closed by the test.
                }
            });
            assertFalse(assertTimeoutPreemptively(LONG, () -> bell(SHORT).handedOver()));
        }
    }

    @Test
    void garbageIsHungUpOn() throws Exception {
        window();
        try (SocketChannel channel = visit()) {
            channel.write(ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            assertEnds(channel);
        }
        assertTrue(shown.isEmpty());
        assertTrue(bell().handedOver());
    }

    @Test
    void endlessBytesAreHungUpOn() throws Exception {
        window();
        SocketChannel channel = visit();
        assertTimeoutPreemptively(LONG, () -> {
            try {
                while (true) {
                    channel.write(ByteBuffer.wrap(new byte[8192]));
                }
            } catch (IOException e) {
                // Hung up.
            }
        });
        assertTrue(bell().handedOver());
    }

    @Test
    void whoSaysNothingKeepsNobodyWaitingAndIsHungUpOn() throws Exception {
        window();
        List<SocketChannel> silent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            silent.add(visit());
        }
        silent.getFirst().write(ByteBuffer.wrap(Porter.QUESTION, 0, 5));
        assertTrue(bell().handedOver());
        assertEquals(1, shown.size());
        for (SocketChannel channel : silent) {
            assertEnds(channel);
        }
    }

    @Test
    void aCrowdIsSentAwayAndLeavesTheBellInOrder() throws Exception {
        window();
        for (int i = 0; i < 40; i++) {
            visit();
        }
        for (AutoCloseable one : open.subList(1, open.size())) {
            one.close();
        }
        assertTrue(bell().handedOver());
    }

    @Test
    void theQuestionMayComeInPieces() throws Exception {
        window();
        SocketChannel channel = visit();
        channel.write(ByteBuffer.wrap(Porter.QUESTION, 0, 3));
        assertTrue(bell().handedOver(), "meanwhile others are served");
        channel.write(ByteBuffer.wrap(Porter.QUESTION, 3, Porter.QUESTION.length - 3));
        ByteBuffer said = ByteBuffer.allocate(Porter.ANSWER.length);
        assertTimeoutPreemptively(LONG, () -> {
            while (said.hasRemaining() && channel.read(said) >= 0) {
                // Until it is whole.
            }
        });
        assertArrayEquals(Porter.ANSWER, said.array());
    }

    private static void assertEnds(SocketChannel channel) {
        assertTimeoutPreemptively(LONG, () -> {
            try {
                assertEquals(-1, channel.read(ByteBuffer.allocate(64)));
            } catch (IOException e) {
                // Hung up with bytes unread.
            }
        });
    }
}
