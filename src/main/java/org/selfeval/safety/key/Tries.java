package org.selfeval.safety.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import org.selfeval.cover.DataKey;
import org.selfeval.files.SafeFile;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a key file for who knows a secret, and lets who guesses wait longer and longer: 1, 2, 4 and so on up to 60 seconds.
 * The wrong tries in a row stand in a small file, so that starting the program again does not shorten the wait. A try is
 * counted before its outcome is known, and a clock that was set back makes nobody wait longer than the wait itself.
 */
public final class Tries {

    /** Its name in the data folder. */
    static final String NAME = "selfeval.tries";

    private static final Logger LOG = LoggerFactory.getLogger(Tries.class);

    private static final long LONGEST_SECONDS = 60;

    /** 2 to this is more than the longest. */
    private static final int DOUBLINGS = 6;

    /** More than it ever holds. */
    private static final int MOST = 100;

    private final Path file;
    private final Clock clock;
    private State state;

    /**
     * @param wrong tries in a row
     * @param last when the last of them was
     */
    private record State(int wrong, Instant last) {

        private static final State NONE = new State(0, Instant.EPOCH);

        Duration pause() {
            return wrong == 0
                    ? Duration.ZERO
                    : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(wrong - 1, DOUBLINGS)));
        }
    }

    public Tries(Path dataFolder, Clock clock) {
        file = dataFolder.resolve(NAME);
        this.clock = clock;
        state = read();
    }

    private State read() {
        try {
            if (Files.notExists(file) || Files.size(file) > MOST) {
                return State.NONE;
            }
            String[] words = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ", -1);
            return new State(Math.max(0, Integer.parseInt(words[0])),
                    Instant.ofEpochMilli(Long.parseLong(words[1])));
        } catch (IOException | RuntimeException e) {
            return State.NONE;
        }
    }

    /**
     * The key in the file, for this secret. Takes its time, on purpose.
     *
     * @throws ProblemException {@link KeyProblem.TooEarly}, {@link KeyProblem.PasswordWrong}, {@link KeyProblem.CodeWrong}
     */
    public DataKey unlock(KeyFile keys, Secret secret) throws ProblemException {
        return unlock(secret, () -> keys.unlock(secret));
    }

    /** As {@link #unlock(KeyFile, Secret)}, where the secret is tried in another way; all of it counts as one try. */
    public <T> T unlock(Secret secret, Supplier<Optional<T>> way) throws ProblemException {
        return open(way, seconds -> secret instanceof Secret.Code
                ? new KeyProblem.CodeWrong(seconds)
                : new KeyProblem.PasswordWrong(seconds));
    }

    /**
     * Opens something for who knows its secret.
     *
     * @param way what the secret opens; empty where it is wrong
     * @param wrong says that, with the seconds to wait
     * @throws ProblemException {@link KeyProblem.TooEarly}; what {@code wrong} says
     */
    public synchronized <T> T open(Supplier<Optional<T>> way, LongFunction<Problem> wrong) throws ProblemException {
        long wait = seconds();
        if (wait > 0) {
            throw new ProblemException(new KeyProblem.TooEarly(wait));
        }
        keep(new State(state.wrong() + 1, clock.instant()));
        Optional<T> opened = way.get();
        if (opened.isPresent()) {
            forget();
            return opened.get();
        }
        keep(new State(state.wrong(), clock.instant()));
        throw new ProblemException(wrong.apply(seconds()));
    }

    /** How many seconds are to be waited for now. */
    public synchronized long seconds() {
        Instant now = clock.instant();
        if (now.isBefore(state.last())) {
            keep(new State(state.wrong(), now));
        }
        Duration left = Duration.between(now, state.last().plus(state.pause()));
        return left.isPositive() ? left.plusMillis(999).toSeconds() : 0;
    }

    private void keep(State next) {
        state = next;
        byte[] line = (next.wrong() + " " + next.last().toEpochMilli() + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            SafeFile.writeOwn(file, out -> out.write(line));
        } catch (ProblemException e) {
            // As long as the program runs it is remembered all the same.
            LOG.warn("tries not written: {}", e.problem().getClass().getSimpleName());
        }
    }

    private void forget() {
        state = State.NONE;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("tries not deleted: {}", e.getClass().getName());
        }
    }
}
