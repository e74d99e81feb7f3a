/**
 * Step 3, 巡察轮次: the rounds as a list, and the chosen one with its groups, special checks, inspected organisations and
 * the facts that rest on dates or on statements. {@link org.selfeval.ui.step.rounds.RoundsStep} holds the two halves
 * together.
 */
package org.selfeval.ui.step.rounds;
