/**
 * Work away from the UI thread. The only package that names threads, executors or
 * {@code Platform.runLater}; controllers hand it work and get results back on the UI thread. Uses
 * JavaFX and {@code java.util.concurrent}.
 */
package org.selfeval.ui.tasks;
