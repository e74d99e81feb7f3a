/**
 * The files of a store: the H2 database, the small file beside it that says what must be in it, and what is done to them
 * as wholes. Knows H2, and no table.
 */
package org.selfeval.store.file;
