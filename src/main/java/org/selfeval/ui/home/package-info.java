/**
 * The first place: which years there are, and how to begin, open, delete, carry in and out one. Uses {@code library} and
 * the parts of {@code ui}; no store, no files.
 */
package org.selfeval.ui.home;
