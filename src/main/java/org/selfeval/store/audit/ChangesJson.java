package org.selfeval.store.audit;

import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Row changes as JSON, the form of the audit trail:
 * {@code [{"type":"round","id":7,"before":{"parent":1,"position":3,"name":"…"},"after":{…}}]}. Values stand in their one
 * written form; unknown ones are left out.
 */
final class ChangesJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ChangesJson() {}

    static void write(List<RowChange> changes, Writer target) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
            json.writeStartArray();
            for (RowChange change : changes) {
                json.writeStartObject();
                json.writeStringProperty("type", change.type().name());
                json.writeNumberProperty("id", change.id());
                writeRow(json, "before", change.before());
                writeRow(json, "after", change.after());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void writeRow(JsonGenerator json, String name, Row row) {
        if (row == null) {
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("parent", row.parent());
        json.writeNumberProperty("position", row.position());
        for (Field<?, ?> field : row.type().fields()) {
            writeField(json, row, field);
        }
        json.writeEndObject();
    }

    private static <T> void writeField(JsonGenerator json, Row row, Field<?, T> field) {
        T value = field.getFrom(row);
        if (value != null) {
            json.writeStringProperty(field.name(), field.valueType().encode(value));
        }
    }

    /**
     * @throws IllegalArgumentException if these are no changes of rows
     * @throws tools.jackson.core.JacksonException if this is no JSON
     */
    static List<RowChange> read(Reader source) {
        List<RowChange> changes = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), source)) {
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                changes.add(change(json));
            }
        }
        return changes;
    }

    private static RowChange change(JsonParser json) {
        expect("type".equals(json.nextName()));
        RowType<?> type = RowTypes.named(json.nextStringValue());
        expect("id".equals(json.nextName()));
        long id = json.nextLongValue(0);
        Row before = null;
        Row after = null;
        for (String side = json.nextName(); side != null; side = json.nextName()) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            Row row = row(json, type, id);
            if (side.equals("before")) {
                before = row;
            } else {
                expect(side.equals("after"));
                after = row;
            }
        }
        return new RowChange(before, after);
    }

    private static Row row(JsonParser json, RowType<?> type, long id) {
        expect("parent".equals(json.nextName()));
        long parent = json.nextLongValue(0);
        expect("position".equals(json.nextName()));
        int position = json.nextIntValue(0);
        Object[] values = new Object[type.fields().size()];
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            Field<?, ?> field = type.field(name);
            values[field.index()] = field.valueType().decode(json.nextStringValue());
        }
        return type.create(id, parent, position, values);
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a list of row changes");
        }
    }
}
