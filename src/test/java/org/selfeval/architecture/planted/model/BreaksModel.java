package org.selfeval.architecture.planted.model;

import javax.swing.Icon;

/** Knows more than java.*. */
record BreaksModel(Icon icon) {}
