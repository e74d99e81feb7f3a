package org.selfeval.safety.handover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands at the socket and passes on who asks the window to show itself. Believes nothing: what is not the one question is
 * hung up on, as is who says nothing or says it too slowly; none of them keeps the others waiting.
 */
final class Porter implements Runnable, AutoCloseable {

    static final byte[] QUESTION = "selfeval: show yourself\n".getBytes(StandardCharsets.US_ASCII);
    static final byte[] ANSWER = "selfeval: here I am\n".getBytes(StandardCharsets.US_ASCII);

    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);

    /** So long may one stay who has not asked. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    /** So many may stay at a time; who comes then is sent away and finds another sentence. */
    private static final int MOST = 16;

    private final ServerSocketChannel door;
    private final Selector selector;
    private final Duration patience;
    private final Consumer<Runnable> show;
    private final List<Visitor> visitors = new ArrayList<>();

    /** One connection. */
    private final class Visitor {

        private final SocketChannel channel;
        private final SelectionKey key;
        private final ByteBuffer said = ByteBuffer.allocate(QUESTION.length);
        private final long since = System.nanoTime();
        private volatile boolean shown;

        Visitor(SocketChannel channel) throws IOException {
            this.channel = channel;
            channel.configureBlocking(false);
            key = channel.register(selector, SelectionKey.OP_READ);
        }

        /** Goes as far as it can without waiting; false where nothing is to be waited for. */
        boolean goOn() throws IOException {
            if (shown) {
                channel.write(ByteBuffer.wrap(ANSWER));
                return false;
            }
            boolean silent = said.hasRemaining();
            if (System.nanoTime() - since > (silent ? SILENCE : patience).toNanos()) {
                return false;
            }
            return silent ? hear() : true;
        }

        private boolean hear() throws IOException {
            if (channel.read(said) < 0) {
                return false;
            }
            if (said.hasRemaining()) {
                return true;
            }
            // Whatever else is said keeps nobody busy.
            key.interestOps(0);
            boolean understood = Arrays.equals(said.array(), QUESTION);
            if (understood) {
                show.accept(this::isShown);
            }
            return understood;
        }

        private void isShown() {
            shown = true;
            selector.wakeup();
        }

        void leave() {
            try {
                channel.close();
            } catch (IOException e) {
                // It is gone already.
            }
        }
    }

    /**
     * @param door bound; closed with this
     * @param patience how long one who has asked may wait for the window
     * @param show brings the window to the front, and calls what it is given once it is there; called on the porter's thread
     */
    Porter(ServerSocketChannel door, Duration patience, Consumer<Runnable> show) throws IOException {
        this.door = door;
        this.patience = patience;
        this.show = show;
        selector = Selector.open();
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
    }

    @Override
    public void run() {
        try {
            while (true) {
                selector.select(visitors.isEmpty() ? 0 : SILENCE.toMillis());
                selector.selectedKeys().clear();
                admit();
                visitors.removeIf(this::isDone);
            }
        } catch (ClosedSelectorException | ClosedChannelException e) {
            // The window is closed.
        } catch (IOException e) {
            LOG.warn("no hand-over any more: {}", e.getClass().getName());
        } finally {
            visitors.forEach(Visitor::leave);
        }
    }

    private void admit() throws IOException {
        for (SocketChannel channel = door.accept(); channel != null; channel = door.accept()) {
            if (visitors.size() < MOST) {
                visitors.add(new Visitor(channel));
            } else {
                channel.close();
            }
        }
    }

    private boolean isDone(Visitor visitor) {
        boolean waits;
        try {
            waits = visitor.goOn();
        } catch (IOException e) {
            waits = false;
        }
        if (!waits) {
            visitor.leave();
        }
        return !waits;
    }

    @Override
    public void close() throws IOException {
        door.close();
        selector.close();
    }
}
