package org.selfeval.safety.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup of one year, as its name tells without opening it.
 *
 * @param file {@code <evaluation>-20210318T023000000Z.bak}
 * @param evaluation the id of the evaluation
 * @param at when it was made, to the millisecond
 */
public record Backup(Path file, String evaluation, Instant at) {

    /** How the names of backups end. */
    public static final String ENDING = ".bak";

    private static final Pattern NAME = Pattern.compile("([0-9a-zA-Z-]{1,64})-([0-9]{8}T[0-9]{9}Z)\\.bak");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'");

    /** The backup of a year at a time, in a folder. */
    static Backup in(Path folder, String evaluation, Instant at) {
        Instant made = at.truncatedTo(ChronoUnit.MILLIS);
        String name = evaluation + "-" + TIME.format(made.atOffset(ZoneOffset.UTC)) + ENDING;
        return new Backup(folder.resolve(name), evaluation, made);
    }

    /** The backup that a file is by its name; empty where it is none. */
    public static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, name.group(1), at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The copy of the key file that belongs to a sealed backup. */
    public Path key() {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".key");
    }
}
