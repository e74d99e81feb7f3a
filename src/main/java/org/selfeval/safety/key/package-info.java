/**
 * The folder's key and what opens it: the small file in which the key lies wrapped by the clerk's password and by a
 * recovery code, the code itself, and the waits after wrong passwords. Uses {@code cover} for the key, {@code files} for
 * writing and {@code java.*}; knows nothing of the store or the window.
 */
package org.selfeval.safety.key;
