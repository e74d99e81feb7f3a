package org.selfeval.exchange;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a year package says of itself, in its first entry.
 *
 * @param version of the package format, from 1
 * @param evaluation id of the evaluation
 * @param year its year; left out where unknown
 * @param project its project; left out where unknown
 * @param rows how many rows it has
 * @param bytes length of the second entry
 * @param sha256 digest of the second entry, lower-case hexadecimal
 */
record Manifest(int version, String evaluation, Optional<Integer> year, Optional<String> project,
        int rows, long bytes, String sha256) {

    /** What makes a file one of ours. */
    static final String FORMAT = "selfeval-year";

    byte[] written(JsonMapper json) {
        ObjectNode written = json.createObjectNode()
            .put("format", FORMAT)
            .put("version", version)
            .put("evaluation", evaluation);
        year.ifPresent(known -> written.put("year", known));
        project.ifPresent(known -> written.put("project", known));
        written.put("rows", rows).put("bytes", bytes).put("sha256", sha256);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(written);
    }

    /** Whether this is the manifest of a year package, of whatever version. */
    static boolean isOne(JsonNode json) {
        return json.path("format").asString("").equals(FORMAT) && json.path("version").canConvertToInt();
    }

    static Manifest of(JsonNode json) {
        return new Manifest(json.path("version").asInt(), json.path("evaluation").asString(""),
                json.path("year").asIntOpt().stream().boxed().findFirst(), json.path("project").asStringOpt(),
                json.path("rows").asInt(-1), json.path("bytes").asLong(-1),
                json.path("sha256").asString(""));
    }
}
