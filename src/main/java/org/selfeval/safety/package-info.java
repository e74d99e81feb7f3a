/**
 * Keeps the data safe: where it lies, its lock, keys, backups, integrity and recovery. May use
 * {@code model}, {@code store} and {@code exchange}; knows no JavaFX. Called by {@code cli} and by what
 * opens a data folder.
 */
package org.selfeval.safety;
