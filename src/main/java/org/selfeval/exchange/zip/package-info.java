/**
 * Reading a .zip that may come from anybody, as a stream and in the one form in which the year package is written: what
 * is otherwise is refused while it is read, within the memory of one buffer. Uses {@code pool} for the names of contents.
 */
package org.selfeval.exchange.zip;
