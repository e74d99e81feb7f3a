/** Every FXML file of the window by name, and the one way they are loaded. Uses JavaFX and {@code text}. */
package org.selfeval.ui.fxml;
