package org.selfeval.architecture.planted.ui;

import org.selfeval.architecture.planted.store.Store;

/** A controller that loads its own data. */
record BreaksStore(Store store) {}
