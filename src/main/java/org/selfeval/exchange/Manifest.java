package org.selfeval.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.pool.Content;
import org.selfeval.pool.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a year package says of itself, in its first entry.
 *
 * @param version of the package format, from 1
 * @param evaluation id of the evaluation
 * @param year its year; left out where unknown
 * @param project its project; left out where unknown
 * @param rows how many rows it has
 * @param table the second entry
 * @param kept the files exported from it, without numbers; none in version 1
 * @param contents what its files hold, by digest; none in version 1
 * @param apart whether the contents are in a pool and not in the package; not in version 1
 */
record Manifest(int version, String evaluation, Optional<Integer> year, Optional<String> project, int rows,
        Content table, List<KeptFile> kept, List<Content> contents, boolean apart) {

    /** What makes a file one of ours. */
    static final String FORMAT = "selfeval-year";

    private static final int FIRST_WITH_FILES = 2;

    /** Digest of all the rest, written without blanks. */
    private static final String SUM = "sum";

    byte[] written(JsonMapper json) {
        ObjectNode written = tree(json);
        if (version >= FIRST_WITH_FILES) {
            written.put(SUM, sum(json, written));
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(written);
    }

    /** Whether a manifest, read as this one, has the sum of what it says. */
    boolean fits(JsonMapper json, JsonNode read) {
        return version < FIRST_WITH_FILES || sum(json, tree(json)).equals(read.path(SUM).asString(""));
    }

    private static String sum(JsonMapper json, ObjectNode tree) {
        return Sha256.of(json.writeValueAsBytes(tree));
    }

    private ObjectNode tree(JsonMapper json) {
        ObjectNode written = json.createObjectNode()
            .put("format", FORMAT)
            .put("version", version)
            .put("evaluation", evaluation);
        year.ifPresent(known -> written.put("year", known));
        project.ifPresent(known -> written.put("project", known));
        written.put("rows", rows).put("bytes", table.size()).put("sha256", table.sha256());
        if (version >= FIRST_WITH_FILES) {
            ArrayNode files = written.put("apart", apart).putArray("kept");
            kept.forEach(file -> files.addObject()
                .put("at", file.at().toString())
                .put("kind", file.kind().name())
                .put("name", file.name())
                .put("bytes", file.size())
                .put("sha256", file.sha256())
                .put("year", file.year()));
            ArrayNode all = written.putArray("contents");
            contents.forEach(content -> all.addObject()
                .put("bytes", content.size())
                .put("sha256", content.sha256()));
        }
        return written;
    }

    /** Whether this is the manifest of a year package, of whatever version. */
    static boolean isOne(JsonNode json) {
        return json.path("format").asString("").equals(FORMAT) && json.path("version").canConvertToInt();
    }

    /** The version of a manifest, which says how the rest is to be read. */
    static int version(JsonNode json) {
        return json.path("version").asInt();
    }

    /**
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} where a value is none
     */
    static Manifest of(JsonNode json) {
        boolean files = version(json) >= FIRST_WITH_FILES;
        return new Manifest(version(json), json.path("evaluation").asString(""),
                json.path("year").asIntOpt().stream().boxed().findFirst(), json.path("project").asStringOpt(),
                json.path("rows").asInt(-1), content(json),
                files ? items(json.path("kept")).map(Manifest::kept).toList() : List.of(),
                files ? items(json.path("contents")).map(Manifest::content).toList() : List.of(),
                files && json.path("apart").asBoolean());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("no list of files");
        }
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Content content(JsonNode json) {
        return new Content(json.path("sha256").asString(""), json.path("bytes").asLong(-1));
    }

    private static KeptFile kept(JsonNode json) {
        Content content = content(json);
        return new KeptFile(0, Instant.parse(json.path("at").asString("")),
                KeptKind.valueOf(json.path("kind").asString("")), json.path("name").asString(""), content.size(),
                content.sha256(), json.path("year").asString(""));
    }
}
