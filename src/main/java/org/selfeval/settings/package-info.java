/**
 * What the window remembers from one time to the next: its look and its place on the screen in one small file of the data
 * folder, where the clerk was in another, which lies as the clerk's data does. Nothing depends on them: what cannot be read
 * is as if it had never been set. Uses {@code check} for the steps' names, {@code cover}, {@code files} and {@code problem}.
 */
package org.selfeval.settings;
