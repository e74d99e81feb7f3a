/**
 * The audit trail: every edit as a table row, its changes as JSON, numbered densely. Knows SQL; works on a connection
 * that {@code org.selfeval.store.file} opened.
 */
package org.selfeval.store.audit;
