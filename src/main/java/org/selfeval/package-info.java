/**
 * The door of the application. Holds the main class alone, which looks at the arguments and calls
 * either {@code cli} or {@code ui}; it is the one place that may know both, and what the window is
 * given (data folder, source of years) is put together here.
 */
package org.selfeval;
