/** Checks of the rounds with their groups, inspected organisations, findings and statements. */
package org.selfeval.check.round;
