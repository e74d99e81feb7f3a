/**
 * The years of one data folder and what can be done with them: list, open, begin, delete, carry in and out. The window
 * goes through it, and so needs to know neither store nor lock nor file format. Uses {@code safety} (lock, log, store),
 * {@code exchange}, {@code files}, {@code scoring}; hands out {@link org.selfeval.session.Session}s.
 */
package org.selfeval.library;
