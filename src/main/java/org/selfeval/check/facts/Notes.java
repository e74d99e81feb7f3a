package org.selfeval.check.facts;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;

/**
 * Takes what the checks find. An id is stable and is the key of its sentence behind {@code check.}; the arguments fill
 * the sentence. A fact whose very row is missing is named by the row it would belong to and its field.
 */
public interface Notes {

    /** To be mended (须改正). */
    void mustFix(String id, FieldRef at, Object... arguments);

    /** To be looked at again (请核对). */
    void review(String id, FieldRef at, Object... arguments);

    /** A hint (提示). */
    void hint(String id, FieldRef at, Object... arguments);

    default void mustFix(String id, Row row, Field<?, ?> field, Object... arguments) {
        mustFix(id, FieldRef.of(row, field), arguments);
    }

    default void review(String id, Row row, Field<?, ?> field, Object... arguments) {
        review(id, FieldRef.of(row, field), arguments);
    }

    default void hint(String id, Row row, Field<?, ?> field, Object... arguments) {
        hint(id, FieldRef.of(row, field), arguments);
    }
}
