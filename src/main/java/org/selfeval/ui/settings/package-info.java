/**
 * What the clerk can choose about the window, and the dialog for it; which libraries the program is made of. Uses
 * {@code settings} for what is kept in the data folder.
 */
package org.selfeval.ui.settings;
