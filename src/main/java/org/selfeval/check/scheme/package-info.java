/** Checks of the scheme and the scores: weights, targets, actual values, reasons. */
package org.selfeval.check.scheme;
