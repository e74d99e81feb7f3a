/**
 * Passwords in the window: where one is asked for, set, changed and removed; the recovery code on its way to paper; and the
 * lock that falls by Ctrl+L or after a time without input. Uses {@code safety} for what a password does to the data.
 */
package org.selfeval.ui.lock;
