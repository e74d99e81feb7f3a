package org.selfeval.architecture.planted.report;

import java.nio.file.Path;

/** A report that knows where it will lie. */
record BreaksFiles(Path target) {}
