package org.selfeval.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import org.selfeval.files.OwnerOnly;
import org.selfeval.problem.Holder;

/**
 * Says beside the lock who holds it, for a lock cannot be asked and, on Windows, not even be read. Only looked at where the lock
 * is held: what a crash leaves here means nothing.
 */
final class HolderNote {

    private static final String NAME = "selfeval.holder";

    /** A note is a few dozen bytes; what is longer is none. */
    private static final int LONGEST = 4096;

    private HolderNote() {}

    /** Notes this process; where that fails, others just learn less. */
    static void write(Path folder) {
        ProcessHandle process = ProcessHandle.current();
        Optional<LocalDateTime> since = process.info()
            .startInstant()
            .map(start -> LocalDateTime.ofInstant(start, ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES));
        Optional<String> computer = computer();
        if (since.isEmpty() || computer.isEmpty()) {
            return;
        }
        String note = "computer=" + computer.get() + "\nuser=" + System.getProperty("user.name") + "\nprocess="
                + process.pid() + "\nsince=" + since.get() + "\n";
        try {
            Path file = folder.resolve(NAME);
            Files.deleteIfExists(file);
            OwnerOnly.createFile(file);
            Files.writeString(file, note.replace("\\", "\\\\"));
        } catch (IOException e) {
            // The lock is what counts.
        }
    }

    /** Whoever noted himself last; null where nobody did, or not in this form. */
    static Holder read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            Properties note = new Properties();
            note.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            String computer = note.getProperty("computer");
            String user = note.getProperty("user");
            if (bytes.length > LONGEST || computer == null || user == null) {
                return null;
            }
            return new Holder(computer, user, Long.parseLong(note.getProperty("process", "")),
                    LocalDateTime.parse(note.getProperty("since", "")));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            // The next one who takes the lock replaces it.
        }
    }

    /** Without asking the network. */
    private static Optional<String> computer() {
        return Optional.ofNullable(System.getenv("COMPUTERNAME"))
            .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
            .or(HolderNote::hostname)
            .map(String::strip)
            .filter(name -> !name.isEmpty());
    }

    private static Optional<String> hostname() {
        try {
            return Optional.of(Files.readString(Path.of("/etc/hostname")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
