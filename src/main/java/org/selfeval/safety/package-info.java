/**
 * Keeps the data safe: where it lies, who works on it, and its log. May use {@code model}, {@code session},
 * {@code evidence} and {@code store}; knows no JavaFX. Called by {@code cli} and by {@code Main}.
 */
package org.selfeval.safety;
