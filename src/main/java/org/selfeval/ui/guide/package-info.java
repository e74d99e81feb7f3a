/**
 * What helps a person find the way in the open year: the help of a step ({@link org.selfeval.ui.guide.StepHelp}), and
 * fields and rows found by name ({@link org.selfeval.ui.guide.FindBox} over the pure
 * {@link org.selfeval.ui.guide.FieldIndex}).
 */
package org.selfeval.ui.guide;
