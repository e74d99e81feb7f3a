/**
 * Rows and the registry of evaluations as tables: what stands in an open database, verified as it is read. Knows SQL, and
 * nothing of files; works on a connection that {@code org.selfeval.store.file} opened.
 */
package org.selfeval.store.row;
