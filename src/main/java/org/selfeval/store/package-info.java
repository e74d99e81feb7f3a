/**
 * The embedded store, the only place besides its sub-packages that knows SQL. Edits come in from the session through
 * {@link org.selfeval.session.Journal}; evaluations go out, verified. {@code store.file} holds the files as wholes,
 * {@code store.row} and {@code store.audit} the tables.
 *
 * <p>A promise with three legs: an edit is acknowledged after it has been forced to the disk; every row, every
 * evaluation and every edit carries a checksum and is counted; and a small file beside the database says how far it must
 * reach. Nothing damaged is written to.
 */
package org.selfeval.store;
