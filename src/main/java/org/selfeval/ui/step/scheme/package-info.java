/**
 * The dialogs of step 6 that change a scheme as a whole: weights, rules, parameters, templates, removal. Each tries the
 * change in a copy of the year that is written nowhere, shows which scores become others, and applies it as one step when
 * its button is pressed.
 */
package org.selfeval.ui.step.scheme;
