package org.selfeval.archive;

import java.time.Instant;

/**
 * A file that was exported from a year; its bytes are kept apart, once however often they were exported.
 *
 * @param number given by the store, dense with the numbers of its edits: a later one is a later file
 * @param at when it was exported
 * @param name its name without folders, as the clerk chose it
 * @param size in bytes
 * @param sha256 digest of its bytes
 * @param year digest of what the year held then, see {@link Digests#of(org.selfeval.model.Evaluation)}
 */
public record KeptFile(long number, Instant at, KeptKind kind, String name, long size, String sha256, String year) {

    /** The same file under its number. */
    public KeptFile numbered(long given) {
        return new KeptFile(given, at, kind, name, size, sha256, year);
    }
}
