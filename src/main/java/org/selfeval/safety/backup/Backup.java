package org.selfeval.safety.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup of one year, as its name tells without opening it.
 *
 * @param file {@code <evaluation>-20210318T023000000Z.bak}, or {@code <evaluation>-20210318T023000000Z-1616120999999.bak}
 * @param evaluation the id of the evaluation
 * @param at when it was made, to the millisecond, by a clock that may have been wrong
 * @param number its place in the order in which backups were written: the milliseconds of {@code at}, or, where the clock
 *        had been ahead, one more than that of the backup before, which stands in the name then
 */
public record Backup(Path file, String evaluation, Instant at, long number) {

    /** The one written last comes last, whatever the clock said meanwhile. */
    public static final Comparator<Backup> BY_AGE = Comparator.comparing(Backup::number)
        .thenComparing(Backup::at)
        .thenComparing(Backup::file);

    /** The last moment that a name can tell is before. */
    static final long LAST_NUMBER = 999_999_999_999_999L;

    /** How the names of backups end. */
    public static final String ENDING = ".bak";

    /** How the names of the copies of the key file end that lie beside sealed backups. */
    public static final String KEY_ENDING = ".key";

    private static final Pattern NAME = Pattern
        .compile("([0-9a-zA-Z-]{1,64})-([0-9]{8}T[0-9]{9}Z)(?:-([0-9]{1,15}))?\\.bak");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'");

    /**
     * The backup of a year at a time, in a folder.
     *
     * @param least that its number must have
     */
    static Backup in(Path folder, String evaluation, Instant at, long least) {
        Instant made = at.truncatedTo(ChronoUnit.MILLIS);
        long number = Math.max(made.toEpochMilli(), Math.min(least, LAST_NUMBER));
        String name = evaluation + "-" + TIME.format(made.atOffset(ZoneOffset.UTC))
                + (number == made.toEpochMilli() ? "" : "-" + number) + ENDING;
        return new Backup(folder.resolve(name), evaluation, made, number);
    }

    /** The backup that a file is by its name; empty where it is none. */
    public static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(name.group(2), TIME).toInstant(ZoneOffset.UTC);
            return Optional
                .of(new Backup(file, name.group(1), at,
                        name.group(3) == null ? at.toEpochMilli() : Long.parseLong(name.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same backup, copied to another folder. */
    Backup copiedTo(Path folder) {
        return new Backup(folder.resolve(file.getFileName()), evaluation, at, number);
    }

    /** The copy of the key file that belongs to a sealed backup. */
    public Path key() {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + KEY_ENDING);
    }
}
