/**
 * The window. The only package (with those below it) that knows JavaFX. It shows what it is handed and
 * knows no store, no SQL and no file format: {@code Main} gives it the data folder's path and the
 * sources of what it shows; what the user does goes to {@code session}.
 */
package org.selfeval.ui;
