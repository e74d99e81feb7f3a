/**
 * What to do about a damaged store: what can be had of each year, from the store itself and from backups; and the way to a
 * new store of what the clerk chose, by steps of which each may be the last. Asked by {@code ui.recovery}; an interrupted
 * replacement is finished by whoever opens the folder next.
 */
package org.selfeval.safety.recovery;
