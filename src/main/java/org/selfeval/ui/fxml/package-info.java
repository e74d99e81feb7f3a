/**
 * Every FXML file of the window by name, the one way they are loaded, how their parts come and go, and what is read by
 * pointing at them. Uses JavaFX, {@code text} and {@code ui.field.Flood}.
 */
package org.selfeval.ui.fxml;
