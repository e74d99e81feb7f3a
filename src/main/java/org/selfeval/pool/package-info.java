/**
 * Files kept once each, by the digest of their content, under a folder's {@link org.selfeval.cover.Cover}: the evidence
 * of the years, and what their backups share. Uses {@code cover}, {@code files} and {@code problem}; knows nothing of
 * years.
 */
package org.selfeval.pool;
