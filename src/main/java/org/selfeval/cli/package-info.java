/**
 * The commands: what the application does without a window. May use every package but {@code ui}, and
 * is the only one that knows picocli. Arguments come from {@code Main}; results go to standard output,
 * a problem as one Chinese sentence to standard error.
 */
package org.selfeval.cli;
