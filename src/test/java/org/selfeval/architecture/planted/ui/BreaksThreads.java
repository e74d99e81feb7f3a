package org.selfeval.architecture.planted.ui;

import java.util.concurrent.Executor;

/** A controller with an executor of its own. */
record BreaksThreads(Executor executor) {}
