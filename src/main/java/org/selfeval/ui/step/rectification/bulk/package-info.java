/**
 * Changing many lines or findings at once: asks which, when and under what number, and makes one undo step of it.
 */
package org.selfeval.ui.step.rectification.bulk;
