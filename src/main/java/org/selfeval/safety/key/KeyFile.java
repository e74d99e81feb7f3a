package org.selfeval.safety.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.selfeval.cover.DataKey;
import org.selfeval.files.SafeFile;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;

/**
 * The small file {@code selfeval.key} beside encrypted data: the folder's key, wrapped by the clerk's password and by a
 * recovery code. Another password makes another file of it and leaves the key the same. Without the file nobody can open
 * the data; each backup carries a copy of it.
 *
 * <p>Its form: {@link #MAGIC}, the version, whether all files are covered, both wrappings, and a CRC32C of what is before.
 *
 * @param covered whether all files of the folder are known to lie as the key wants them; a password that was just being
 *        set or removed may have left some
 */
public record KeyFile(WrappedKey byPassword, WrappedKey byCode, boolean covered) {

    /** Its name in the data folder. */
    public static final String NAME = "selfeval.key";

    private static final byte[] MAGIC = "SELFEVAL-KEY".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int LENGTH = MAGIC.length + 4 + 1 + 2 * WrappedKey.LENGTH + 4;

    /** Larger than any version will be. */
    private static final int MOST = 4096;

    /** Wraps a key that no file of the folder is covered with yet. */
    public static KeyFile of(DataKey key, Secret.Password password, RecoveryCode code) {
        return of(key, password, code, WrappedKey.ROUNDS);
    }

    static KeyFile of(DataKey key, Secret.Password password, RecoveryCode code, int rounds) {
        return new KeyFile(WrappedKey.lock(key, password.text(), rounds), WrappedKey.lock(key, code.text(), rounds),
                false);
    }

    /** The key, where this is the password or the code. Takes its time, on purpose. */
    public Optional<DataKey> unlock(Secret secret) {
        return switch (secret) {
            case Secret.Password password -> byPassword.unlock(password.text());
            case Secret.Code code -> byCode.unlock(code.code().text());
        };
    }

    /** The same key with another password. */
    public KeyFile withPassword(DataKey key, Secret.Password password) {
        return new KeyFile(WrappedKey.lock(key, password.text(), rounds()), byCode, covered);
    }

    /** The same key with another recovery code; that before opens nothing any more. */
    public KeyFile withCode(DataKey key, RecoveryCode code) {
        return new KeyFile(byPassword, WrappedKey.lock(key, code.text(), rounds()), covered);
    }

    /** Whoever altered the number of one wrapping has it opened no more, and the other does not follow it. */
    private int rounds() {
        return Math.max(byPassword.rounds(), byCode.rounds());
    }

    /** The same, where now all files are covered, or some perhaps are not. */
    public KeyFile withCovered(boolean all) {
        return new KeyFile(byPassword, byCode, all);
    }

    /** The file's content. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.put(MAGIC).putInt(VERSION).put((byte) (covered ? 1 : 0));
        byPassword.put(bytes);
        byCode.put(bytes);
        return bytes.putInt(crc(bytes.array())).array();
    }

    private static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, LENGTH - 4);
        return (int) crc.getValue();
    }

    /**
     * The key file of this content.
     *
     * @param file for saying where it comes from
     * @throws ProblemException {@link KeyProblem.KeyFileDamaged}, {@link KeyProblem.KeyFileNewer}
     */
    public static KeyFile of(byte[] content, Path file) throws ProblemException {
        if (content.length < MAGIC.length + 4 || !Arrays.equals(MAGIC, Arrays.copyOf(content, MAGIC.length))) {
            throw new ProblemException(new KeyProblem.KeyFileDamaged(file));
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int version = bytes.position(MAGIC.length).getInt();
        if (version > VERSION) {
            throw new ProblemException(new KeyProblem.KeyFileNewer(file, version));
        }
        if (version < 1 || content.length != LENGTH || bytes.getInt(LENGTH - 4) != crc(content)) {
            throw new ProblemException(new KeyProblem.KeyFileDamaged(file));
        }
        boolean covered = bytes.get() == 1;
        return new KeyFile(sane(WrappedKey.get(bytes), file), sane(WrappedKey.get(bytes), file), covered);
    }

    /** Whoever can write the file can give it any checksum. */
    private static WrappedKey sane(WrappedKey key, Path file) throws ProblemException {
        if (key.rounds() < 1 || key.rounds() > WrappedKey.MOST_ROUNDS) {
            throw new ProblemException(new KeyProblem.KeyFileDamaged(file));
        }
        return key;
    }

    /** Where it lies. */
    public static Path in(Path dataFolder) {
        return dataFolder.resolve(NAME);
    }

    /**
     * The key file of a data folder, where there is one.
     *
     * @throws ProblemException {@link KeyProblem.KeyFileDamaged}, also where it cannot be read at all;
     *         {@link KeyProblem.KeyFileNewer}
     */
    public static Optional<KeyFile> read(Path dataFolder) throws ProblemException {
        Path file = in(dataFolder);
        return Files.exists(file) ? Optional.of(at(file)) : Optional.empty();
    }

    /**
     * A key file, or a copy of one.
     *
     * @throws ProblemException as {@link #read}
     */
    public static KeyFile at(Path file) throws ProblemException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(MOST), file);
        } catch (IOException e) {
            throw new ProblemException(new KeyProblem.KeyFileDamaged(file), e);
        }
    }

    /**
     * Puts it into a data folder, over the one before.
     *
     * @throws ProblemException {@link org.selfeval.problem.FileProblem}: the one before is still there
     */
    public void write(Path dataFolder) throws ProblemException {
        SafeFile.writeOwn(in(dataFolder), out -> out.write(bytes()));
    }
}
