package org.selfeval.architecture.planted.cli;

import tools.jackson.databind.JsonNode;

/** A second form of the same data. */
record BreaksJackson(JsonNode year) {}
