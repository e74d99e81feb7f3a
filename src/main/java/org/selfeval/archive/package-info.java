/**
 * What is kept of a year beside its rows: the very files that were exported from it, and the digests that tell whether a
 * file is whole and whether the year has changed since. Pure; the store implements {@link org.selfeval.archive.KeptFiles}
 * through the library, the window and the commands use it. Uses {@code model} and {@code problem}.
 */
package org.selfeval.archive;
