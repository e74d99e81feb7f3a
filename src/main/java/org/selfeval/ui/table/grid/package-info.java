/**
 * Makes a table move and select like a spreadsheet, whatever its lines are. Uses JavaFX only;
 * {@code ui.table} says what the other keys do.
 */
package org.selfeval.ui.table.grid;
