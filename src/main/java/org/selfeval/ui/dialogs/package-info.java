/**
 * Questions, file choices and passing notes, behind interfaces, so that screens can be tested without a person. Buttons
 * are named by what they do. Uses JavaFX, {@code problem}, {@code text} and {@code evidence} for the kinds of
 * files that can be attached.
 */
package org.selfeval.ui.dialogs;
