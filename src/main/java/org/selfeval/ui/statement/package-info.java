/**
 * Facts for which the clerk may vouch where the office keeps no dates or counts: how each stands (unknown, stated,
 * recorded), shown so that the three are told apart at a glance, and the form in which a statement is made. Uses
 * {@code ui.field} and {@code ui.year.OpenYear}; steps put a {@link org.selfeval.ui.statement.FactLine} where the fact
 * belongs.
 */
package org.selfeval.ui.statement;
