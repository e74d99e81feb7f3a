/** Checks of what stands once in a year: overview, plan, funds, satisfaction, follow-up, and the range of all numbers. */
package org.selfeval.check.year;
