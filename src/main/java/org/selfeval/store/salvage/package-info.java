/**
 * Reads from a damaged database what can still be read: on a copy, without trusting anything that its checksum does not vouch
 * for. Knows the rows' tables from {@code store.row}; used by {@code safety.recovery}.
 */
package org.selfeval.store.salvage;
