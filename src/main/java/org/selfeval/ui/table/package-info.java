/**
 * Tables over the rows of one type, filled by keyboard. Uses {@code ui.field} for the cells being edited and
 * {@code ui.year.OpenYear} for the rows.
 */
package org.selfeval.ui.table;
