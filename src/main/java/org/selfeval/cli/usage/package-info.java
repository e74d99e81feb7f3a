/**
 * How the commands speak about themselves: their help, and what of a command line was not understood. Knows picocli and the
 * texts, and nothing of years.
 */
package org.selfeval.cli.usage;
