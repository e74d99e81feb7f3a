package org.selfeval.intake.block;

import java.util.List;
import java.util.Optional;
import org.selfeval.model.tree.Row;

/**
 * A row of a block and what becomes of it.
 *
 * @param number its place in the block as copied, from 1
 * @param over the row of the year it overwrites; empty where it becomes a new one
 */
public record PlannedRow<R extends Row>(int number, Optional<R> over, List<PlannedCell<R>> cells) {

    /** How many of its cells cannot be taken. */
    public long refused() {
        return cells.stream().filter(cell -> cell.refusal().isPresent()).count();
    }

    long cleared() {
        return over.map(row -> cells.stream().filter(cell -> cell.clears(row)).count()).orElse(0L);
    }

    R put(R row) {
        R filled = row;
        for (PlannedCell<R> cell : cells) {
            filled = cell.put(filled);
        }
        return filled;
    }
}
