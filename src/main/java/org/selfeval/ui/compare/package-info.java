/**
 * Years side by side, as {@code org.selfeval.compare} makes them: one table, differences marked, copied out as a block.
 */
package org.selfeval.ui.compare;
