/** Every FXML file of the window by name, the one way they are loaded, and how their parts come and go. Uses JavaFX and {@code text}. */
package org.selfeval.ui.fxml;
