/**
 * What a year is: the {@link org.selfeval.model.Evaluation}, one immutable tree of the row records in this package. Uses
 * {@code java.*} only. Rows come from the session (edits of the clerk, imports) and the store; they go to scoring, checks
 * and everything shown or written. A {@code null} component is an unknown fact.
 */
package org.selfeval.model;
