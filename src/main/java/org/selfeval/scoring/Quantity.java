package org.selfeval.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Phrase;

/**
 * One number that went into a score, with the fields it was counted from.
 *
 * @param name what was counted
 * @param value the count or amount
 * @param from the very fields, in the order of the screens
 */
public record Quantity(Phrase name, BigDecimal value, List<FieldRef> from) {

    public Quantity {
        from = List.copyOf(from);
    }
}
