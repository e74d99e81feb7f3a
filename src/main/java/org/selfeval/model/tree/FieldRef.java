package org.selfeval.model.tree;

/** Names one field of one row for checks, evidence, preview and focus alike. */
public record FieldRef(long row, Field<?, ?> field) {

    public static FieldRef of(Row row, Field<?, ?> field) {
        return new FieldRef(row.id(), field);
    }
}
