/**
 * Backups as the clerk meets them: those made by themselves while a year is worked on, the page that makes and brings back
 * backups at will, and the second folder. Uses {@code library}, {@code safety.backup}, {@code ui.dialogs} and
 * {@code ui.tasks}; shown by {@code ui.home}, watched over by {@code ui.shell}.
 */
package org.selfeval.ui.backup;
