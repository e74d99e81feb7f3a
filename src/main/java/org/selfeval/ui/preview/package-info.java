/**
 * A printed table on the screen and on paper: renders the {@link org.selfeval.sheet.Sheet} that becomes the file, true to
 * the page, and sends the same nodes to a printer. Decides nothing about content. Uses JavaFX, {@code sheet} and
 * {@code text}.
 */
package org.selfeval.ui.preview;
