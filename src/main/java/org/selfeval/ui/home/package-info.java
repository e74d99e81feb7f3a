/**
 * The first place: which years there are, what is due in them and how their scores went, and how to begin, open, rename,
 * delete, carry in and out one. Uses {@code library}, {@code due} and the parts of {@code ui}; no store, no files.
 */
package org.selfeval.ui.home;
