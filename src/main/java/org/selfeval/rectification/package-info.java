/**
 * Following up the rectification (整改跟踪): where every line of units stands on a day, the sums over all of them, and what
 * is done to many lines at once. Pure functions of an {@link org.selfeval.model.Evaluation} and a day that is passed in;
 * uses {@code model} and the counts of {@code scoring}. Read by the screen of step 4.
 */
package org.selfeval.rectification;
