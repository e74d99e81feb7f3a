package org.selfeval.architecture.planted.exchange;

import picocli.CommandLine.Command;

/** A command where no command belongs. */
@Command
final class BreaksPicocli {}
