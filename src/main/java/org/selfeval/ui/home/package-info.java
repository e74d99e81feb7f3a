/**
 * The first screen: which years there are. May use {@code text}, {@code problem} and {@code ui.tasks}; knows no store.
 * The lines come from the supplier that {@code Main} hands in.
 */
package org.selfeval.ui.home;
