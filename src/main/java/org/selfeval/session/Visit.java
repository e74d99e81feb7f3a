package org.selfeval.session;

/**
 * One stay in a field, from entering to leaving it. Edits of one visit are one step of undo and one entry of the audit
 * trail, however often the field paused and committed.
 *
 * @param number from 1, given by {@link Session#newVisit()}
 */
public record Visit(long number) {

    public Visit {
        if (number < 1) {
            throw new IllegalArgumentException("visits are numbered from 1");
        }
    }
}
