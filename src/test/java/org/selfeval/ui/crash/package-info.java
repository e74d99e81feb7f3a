/** Kills a window in which a robot types, and looks whether all is there that the status line called saved. */
package org.selfeval.ui.crash;
