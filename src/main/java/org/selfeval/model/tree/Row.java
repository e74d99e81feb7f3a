package org.selfeval.model.tree;

/**
 * One row of an evaluation: an immutable record with its place in the tree. A component that is {@code null} is an
 * unknown fact, never zero and never met.
 */
public interface Row {

    /** Unique within the evaluation and never used again for another row. */
    long id();

    /** The id of the row this one belongs to; 0 for the root. */
    long parent();

    /** Order among the siblings of the same type, ascending; gaps are allowed. */
    int position();

    RowType<?> type();
}
