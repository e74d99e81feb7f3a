/**
 * Files that prove what a year says (佐证材料): which may be attached and how many, how they come into the data folder's
 * {@code evidence/} and out of it, and how one is shown through {@code opened/}, a private folder that holds nothing
 * longer than it must. The rows that name them are {@link org.selfeval.model.Evidence}; what they hold lies in a
 * {@link org.selfeval.pool.ContentPool}. Uses {@code model}, {@code pool}, {@code cover}, {@code files}, {@code problem}
 * and {@code text}; called by {@code library} and {@code safety}, shown by {@code ui.evidence}.
 */
package org.selfeval.evidence;
