/**
 * What was typed or read, matched to fields: parsing of single values, and plans that say which rows would be set or
 * inserted and what could not be taken. Pure: readers of files stand in {@code exchange} and {@code office}; what comes
 * out is an {@link org.selfeval.model.tree.Edit} for the session.
 */
package org.selfeval.intake;
