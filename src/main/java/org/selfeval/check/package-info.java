/**
 * What is missing or inconsistent in a year: pure functions of the evaluation and its score sheet, its parts in
 * packages of their own. Each {@link org.selfeval.check.Check} has a severity, a sentence and the field it leads to. Screens and
 * commands show them; none ever blocks an export.
 */
package org.selfeval.check;
