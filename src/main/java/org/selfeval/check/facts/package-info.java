/**
 * What all checks stand on: the year with its counts made once ({@link org.selfeval.check.facts.Year}), where they put
 * what they find ({@link org.selfeval.check.facts.Notes}), and what a text amounts to
 * ({@link org.selfeval.check.facts.Wording}). Every class of checks beside this package is a set of pure functions behind
 * one {@code check(Year, Notes)} that never throws, whatever is unknown.
 */
package org.selfeval.check.facts;
