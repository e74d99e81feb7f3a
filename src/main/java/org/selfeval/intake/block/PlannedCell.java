package org.selfeval.intake.block;

import java.util.Optional;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;

/**
 * A cell of a block and what becomes of it.
 *
 * @param text as it was copied
 * @param shown as it will read in its field; the text itself where it cannot be taken, or goes nowhere
 * @param field where it goes; empty where nowhere
 * @param refusal why it cannot be taken; empty where it can
 * @param value what the field will hold; null where that is unknown, or the cell goes nowhere
 */
public record PlannedCell<R extends Row>(String text, String shown, Optional<Field<R, ?>> field,
        Optional<Phrase> refusal, Object value) {

    boolean isTaken() {
        return field.isPresent() && refusal.isEmpty();
    }

    R put(R row) {
        return isTaken() ? put(row, field.get()) : row;
    }

    private <T> R put(R row, Field<R, T> into) {
        return into.set(row, value == null ? null : into.valueType().cast(value));
    }

    /** Whether it takes away what the row has. */
    boolean clears(R row) {
        return isTaken() && value == null && field.get().get(row) != null;
    }
}
