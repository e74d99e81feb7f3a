/**
 * The audit trail: every edit as a table row, its changes as text in words of told length, numbered densely. Knows SQL; works on a connection
 * that {@code org.selfeval.store.file} opened.
 */
package org.selfeval.store.audit;
