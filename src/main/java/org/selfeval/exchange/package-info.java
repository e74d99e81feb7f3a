/**
 * Evaluations as files of our own: the year package (carrying, backup, restore), input files, the built-in schemes and the
 * example year. The only package that knows JSON. What is read goes to {@code intake} or comes back as a whole
 * {@link org.selfeval.model.Evaluation}; office files are elsewhere.
 */
package org.selfeval.exchange;
