package org.selfeval.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;

/**
 * How H2 gets at a database file: through which of its file systems, and with which password where the file is encrypted.
 *
 * @param fileSystem prefix of H2's file system
 * @param password of the file
 */
public record FileAccess(String fileSystem, Optional<String> password) {

    /** Files that lie plainly on the disk. */
    public static final FileAccess PLAIN = new FileAccess("nio:", Optional.empty());

    /** With which H2 begins an encrypted file. */
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /** With which what H2 writes begins, twice: in each of the first two blocks. */
    private static final byte[] HEADER = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private static final int BLOCK = 4096;

    static {
        FilePathEncrypt.register();
    }

    /** Files as a cover wants them. */
    public FileAccess under(Cover cover) {
        return new FileAccess(fileSystem, cover.key().filter(key -> cover.seals()).map(DataKey::storePassword));
    }

    /** How one file lies, which it says itself; its password is the cover's. */
    public static FileAccess of(Path file, Cover cover) throws IOException {
        return isEncrypted(file) ? PLAIN.under(cover) : PLAIN;
    }

    /** Whether a file is encrypted: its beginning says so, whatever else says something else. */
    public static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    /** Whether a database file can be read this way: another key makes nothing of it, not even its beginning. */
    public boolean fits(Path file) throws IOException {
        try (FileChannel channel = FilePath.get(content(file)).open("r")) {
            return begins(channel, 0) || begins(channel, BLOCK);
        }
    }

    private static boolean begins(FileChannel channel, long at) throws IOException {
        ByteBuffer begin = ByteBuffer.allocate(HEADER.length);
        while (begin.hasRemaining() && channel.read(begin, at + begin.position()) > 0) {
            // Until it is read, or the file ends.
        }
        return Arrays.equals(begin.array(), HEADER);
    }

    /** What a database is opened with besides. */
    String options() {
        return password.isPresent() ? ";CIPHER=AES" : "";
    }

    /** H2's two passwords, that of the file and that of the user, which is empty. */
    String passwords() {
        return password.map(file -> file + " ").orElse("");
    }

    /** The name by which H2's parts below the database read the content of a file, and write it. */
    public String content(Path file) {
        return password.map(secret -> "encrypt:" + wide(secret) + ":").orElse("") + fileSystem + file;
    }

    /** A database makes its key of the password in UTF-16, this file system of the password in UTF-8: zeros make them one. */
    private static String wide(String password) {
        return password.chars().mapToObj(each -> "\0" + (char) each).collect(Collectors.joining());
    }

    /** Tells no password: what is printed may be logged. */
    @Override
    public String toString() {
        return "FileAccess[" + fileSystem + (password.isPresent() ? ", encrypted]" : "]");
    }
}
