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

    /**
     * Whether more is left of this, an earlier state, whatever the clock said. What was deleted by then does not come back
     * with it.
     *
     * @param newer the same year as a newer state of the store has it
     */
    boolean betterThan(SalvagedYear newer) {
        if (deleted() || newer.deleted() || newer.whole()) {
            return false;
        }
        return whole() || rows > newer.rows();
    }
}
