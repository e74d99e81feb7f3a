/**
 * Changes of a scheme as edits: moving its lines, giving them other weights, taking another scheme over. Pure; knows the
 * model alone. The window previews what comes of an edit and applies it as one step.
 */
package org.selfeval.model.scheme;
