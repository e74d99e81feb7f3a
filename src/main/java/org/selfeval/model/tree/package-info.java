/**
 * The machinery of an evaluation: rows and their descriptors, the immutable tree of them, and edits as lists of changed
 * rows. Knows nothing of the domain; uses {@code java.*} only. The domain's own rows stand one level up.
 */
package org.selfeval.model.tree;
