/**
 * What is kept of a year beside its rows: the very files that were exported from it, and the digests that tell whether a
 * file is whole and whether the year has changed since. Pure; the store implements {@link org.selfeval.archive.KeptFiles},
 * which the window and the commands use through the library. Uses {@code model}, {@code problem} and the digest of
 * {@code pool}.
 */
package org.selfeval.archive;
