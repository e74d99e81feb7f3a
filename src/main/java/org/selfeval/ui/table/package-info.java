/**
 * Tables over the rows of one type, filled like a spreadsheet: {@code RowTable} for screens, behind it lines, cells being
 * edited and what can be done to cells and rows. Uses {@code ui.field} for the cells being edited and
 * {@code ui.year.OpenYear} for the rows.
 */
package org.selfeval.ui.table;
