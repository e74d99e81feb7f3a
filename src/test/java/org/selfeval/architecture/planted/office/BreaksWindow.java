package org.selfeval.architecture.planted.office;

import org.selfeval.architecture.planted.ui.tasks.Allowed;

/** Calls back into the window. */
record BreaksWindow(Allowed shown) {}
