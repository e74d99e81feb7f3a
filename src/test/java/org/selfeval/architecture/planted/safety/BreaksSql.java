package org.selfeval.architecture.planted.safety;

import java.sql.Connection;

/** Reaches round the store. */
record BreaksSql(Connection connection) {}
