package org.selfeval.store.row;

/**
 * What the store keeps of one evaluation besides its rows. It stays when the evaluation goes, so that row ids are never
 * used again.
 *
 * @param number the evaluation's short name inside this store
 * @param id the evaluation's id
 * @param rows how many rows it has; 0 where it is not (any more) in the store
 * @param sum the sum of their checksums, modulo 2^64
 * @param lastRow the highest row id ever used
 * @param changed when it was last changed, in milliseconds of the epoch
 */
public record Registered(int number, String id, long rows, long sum, long lastRow, long changed) {

    long checksum() {
        return new Checksum().add(number).add(id).add(rows).add(sum).add(lastRow).add(changed).value();
    }

    /** The same, last changed then. */
    public Registered changedAt(long millis) {
        return new Registered(number, id, rows, sum, lastRow, millis);
    }

    /** Whether the evaluation is in the store. */
    public boolean present() {
        return rows > 0;
    }
}
