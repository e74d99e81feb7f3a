package org.selfeval.architecture.planted.scoring;

import javafx.beans.property.IntegerProperty;

/** A score that a control could be bound to. */
record BreaksJavafx(IntegerProperty score) {}
