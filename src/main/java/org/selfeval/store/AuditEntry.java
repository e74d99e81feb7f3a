package org.selfeval.store;

import java.time.Instant;

import org.selfeval.model.tree.Edit;

/**
 * One entry of the audit trail: an edit, or all edits of one visit of a field as one.
 *
 * @param first number of the first edit of it
 * @param last number of the last edit of it
 * @param at when the last was written
 * @param edit what was done, complete: it can be taken back with {@link Edit#inverse}
 */
public record AuditEntry(long first, long last, Instant at, Edit edit) {}
