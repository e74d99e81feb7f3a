/**
 * Every FXML file of the window by name, the one way they are loaded, and how their parts come and go. Uses JavaFX,
 * {@code text} and {@code ui.field.Flood}.
 */
package org.selfeval.ui.fxml;
