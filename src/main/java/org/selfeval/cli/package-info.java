/**
 * The commands: one small class each. They open the data folder through {@link org.selfeval.safety.Workspace}, ask the pure
 * packages, and print. Exit codes: 0 done, 1 not done for a reason given in one sentence on standard error, 2 the command
 * line was not understood. Never touches JavaFX.
 */
package org.selfeval.cli;
