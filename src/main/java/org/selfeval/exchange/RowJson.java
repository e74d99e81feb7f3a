package org.selfeval.exchange;

import java.util.Objects;

import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One row as a JSON object: type, number, parent, position, and its known fields in their written form, e.g.
 * {@code {"type":"round","id":35,"parent":1,"position":2,"fields":{"name":"第十三轮","counted":"true"}}}.
 */
final class RowJson {

    private RowJson() {}

    static void write(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("type", row.type().name());
        json.writeNumberProperty("id", row.id());
        json.writeNumberProperty("parent", row.parent());
        json.writeNumberProperty("position", row.position());
        json.writeName("fields").writeStartObject();
        for (Field<?, ?> field : row.type().fields()) {
            writeField(json, row, field);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static <T> void writeField(JsonGenerator json, Row row, Field<?, T> field) {
        T value = field.getFrom(row);
        if (value != null) {
            json.writeStringProperty(field.name(), field.valueType().encode(value));
        }
    }

    /**
     * The row whose object the parser has just entered.
     *
     * @throws IllegalArgumentException if it is no row of this version: an unknown type or field, a value of another kind
     *         or beyond the limit of its field
     */
    static Row read(JsonParser json) {
        RowType<?> type = RowTypes.named(text(json, "type"));
        long id = number(json, "id");
        long parent = number(json, "parent");
        int position = Math.toIntExact(number(json, "position"));
        require("fields".equals(json.nextName()) && json.nextToken() == JsonToken.START_OBJECT);
        Object[] values = new Object[type.fields().size()];
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            Field<?, ?> field = type.field(name);
            require(json.nextToken() == JsonToken.VALUE_STRING && values[field.index()] == null);
            values[field.index()] = value(field.valueType(), json.getString());
        }
        require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == JsonToken.END_OBJECT);
        return type.create(id, parent, position, values);
    }

    private static <T> T value(ValueType<T> type, String written) {
        T value = type.decode(written);
        require(type.fits(value));
        return value;
    }

    private static String text(JsonParser json, String name) {
        require(Objects.equals(json.nextName(), name) && json.nextToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    private static long number(JsonParser json, String name) {
        require(Objects.equals(json.nextName(), name) && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a row of this version");
        }
    }
}
