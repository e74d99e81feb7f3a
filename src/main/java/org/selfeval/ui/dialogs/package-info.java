/**
 * Questions, file choices and passing notes, behind interfaces, so that screens can be tested without a person. Buttons
 * are named by what they do. Uses JavaFX, {@code problem} and {@code text}.
 */
package org.selfeval.ui.dialogs;
