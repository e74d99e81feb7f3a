package org.selfeval.store.audit;

import org.selfeval.model.tree.Edit;

/**
 * An edit as it was written.
 *
 * @param number dense over the whole store, from 1
 * @param evaluation the evaluation's short name inside the store
 * @param opening the last number when the store was opened: with {@code visit} it names one visit of a field
 * @param visit the number of the visit in its process; 0 for none
 * @param at milliseconds of the epoch
 */
public record WrittenEdit(long number, int evaluation, long opening, long visit, long at, Edit edit) {}
