/**
 * The words of the application. Holds the one bundle of Chinese texts and the look-up by key; uses
 * java.* only. Keys come from every other package, sentences go to the window and the commands.
 */
package org.selfeval.text;
