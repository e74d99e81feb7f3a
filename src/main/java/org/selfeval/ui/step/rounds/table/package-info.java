/**
 * The tables of a round: their columns, and the inspected organisations with search and with the splitting of a line. Uses
 * {@code ui.table}.
 */
package org.selfeval.ui.step.rounds.table;
