/** How the commands speak about years: names, totals, what is open, what differs. Pure; phrases come out. */
package org.selfeval.cli.words;
