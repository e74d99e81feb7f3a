/**
 * The files that prove what a row says (佐证材料): a button with their number wherever such a row is edited, and beside the
 * form a pane in which they are attached, looked at, renamed and removed. What is done with files is done by
 * {@code evidence}, off the window's thread; the rows change through {@code ui.year.OpenYear}, one step each.
 */
package org.selfeval.ui.evidence;
