/**
 * A step in its plainest form: the rows on the left, the fields of the chosen one on the right. Serves every row type, so
 * that every fact can be entered where a screen of its own is still to come.
 */
package org.selfeval.ui.step.plain;
