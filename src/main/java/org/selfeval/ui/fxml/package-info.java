/** Every FXML file of the window by name, and the one way they are loaded. Uses JavaFX, {@code text} and {@code ui.field.Flood}. */
package org.selfeval.ui.fxml;
