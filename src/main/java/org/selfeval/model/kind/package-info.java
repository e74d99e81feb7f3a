/**
 * The fixed choices of the domain. Names of constants are stable, since files and the store keep them; what people read
 * stands in {@code messages.properties} under {@code enum.<Type>.<CONSTANT>}.
 */
package org.selfeval.model.kind;
