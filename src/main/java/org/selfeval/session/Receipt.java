package org.selfeval.session;

import java.time.Instant;

/**
 * Proof that an edit is on the disk.
 *
 * @param number the edit's number in its store, dense from 1
 * @param at when it was written
 */
public record Receipt(long number, Instant at) {}
