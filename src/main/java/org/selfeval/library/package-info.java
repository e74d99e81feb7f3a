/**
 * The years of one data folder and what can be done with them: list, open, begin, rename, delete, carry in and out. The
 * window goes through it, and so needs to know neither store nor lock nor file format. The list comes in two parts, for the
 * second takes its time: {@link org.selfeval.library.YearLine}s, then a {@link org.selfeval.library.YearSummary} of each.
 * Uses {@code safety} (lock, log, store), {@code exchange}, {@code files}, {@code scoring}, {@code check}, {@code due};
 * hands out {@link org.selfeval.session.Session}s.
 */
package org.selfeval.library;
