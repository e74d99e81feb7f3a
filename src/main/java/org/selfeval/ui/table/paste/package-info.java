/**
 * What is asked before many cells change at once: how a block from Excel or WPS is pasted, shown cell by cell, and what
 * a field of many rows is filled with. The plan itself is {@code intake.block}'s. Opened by {@code ui.table}.
 */
package org.selfeval.ui.table.paste;
