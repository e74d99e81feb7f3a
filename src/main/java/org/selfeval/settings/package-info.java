/**
 * What the window remembers from one time to the next: its look, its place on the screen, where the clerk was. A small
 * file in the data folder, of which nothing depends: what cannot be read of it is as if it had never been set. Nothing
 * of a year is in it. Uses {@code check} for the steps' names and {@code files}.
 */
package org.selfeval.settings;
