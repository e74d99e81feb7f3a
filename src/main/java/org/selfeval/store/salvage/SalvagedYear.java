package org.selfeval.store.salvage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.selfeval.archive.KeptFile;
import org.selfeval.model.Evaluation;

/**
 * What could be read of one year. Every row of it has been verified.
 *
 * @param id of the evaluation
 * @param evaluation what could be read, as a whole tree; null where nothing could
 * @param rows how many rows were read, blank ones that stand for lost ones left out
 * @param registered how many rows the year had; 0 where it had been deleted
 * @param changed when it was last changed
 * @param files kept with it, whose bytes are whole, the latest first
 * @param bytes theirs, by digest
 * @param filesLost how many files kept with it could not be read
 */
public record SalvagedYear(String id, Evaluation evaluation, long rows, long registered, Instant changed,
        List<KeptFile> files, Map<String, byte[]> bytes, int filesLost) {

    public SalvagedYear {
        files = List.copyOf(files);
        bytes = Map.copyOf(bytes);
    }

    /** Whether it is the year that was written, with every row. */
    public boolean whole() {
        return evaluation != null && rows == registered && evaluation.rows().size() == rows;
    }

    /** Whether it had been deleted when the store was whole. */
    public boolean deleted() {
        return registered == 0;
    }

    /** Whether this copy is the better one of two. What was known to be deleted does not come back with an earlier state. */
    boolean betterThan(SalvagedYear other) {
        if (deleted() || other.deleted()) {
            return changed.isAfter(other.changed());
        }
        if (whole() != other.whole()) {
            return whole();
        }
        return whole() ? changed.isAfter(other.changed()) : rows > other.rows();
    }
}
