/**
 * Texts for people: keys of {@code messages.properties}, sentences as data ({@link org.selfeval.text.Phrase}) and the
 * one way values are written inside them. Uses {@code java.*} only; every other package may use it.
 */
package org.selfeval.text;
