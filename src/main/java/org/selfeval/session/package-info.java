/**
 * The open year: applies edits, keeps undo and redo, merges what one visit of a field typed into one step, and says what
 * is saved. Hands every edit to a {@link org.selfeval.session.Journal}, which the store implements. Knows neither JavaFX
 * nor SQL.
 */
package org.selfeval.session;
