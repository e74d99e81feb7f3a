package org.selfeval.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.selfeval.intake.InputRow;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year, or a scheme, written down as somebody would type it into the screens: row types, field names, typed texts. The
 * built-in schemes and the example year are such files.
 *
 * @param scheme name of the built-in scheme the year is scored by; empty in a scheme's own file
 * @param year the year; 0 in a scheme's file
 */
public record InputFile(String scheme, int year, List<InputRow> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public InputFile {
        rows = List.copyOf(rows);
    }

    /**
     * @param name path of a resource beside this class; there is none of that name: a defect
     */
    static InputFile resource(String name) {
        try (InputStream in = Objects.requireNonNull(InputFile.class.getResourceAsStream(name), name)) {
            return of(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputFile of(JsonNode file) {
        return new InputFile(file.path("scheme").asString(""), file.path("year").asInt(0), rows(file.path("rows")));
    }

    private static List<InputRow> rows(JsonNode list) {
        List<InputRow> rows = new ArrayList<>();
        for (JsonNode row : list) {
            Map<String, String> fields = new LinkedHashMap<>();
            row.path("fields").properties().forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
            rows.add(new InputRow(row.path("type").asString(), row.path("at").asString(null), fields,
                    rows(row.path("rows"))));
        }
        return rows;
    }
}
