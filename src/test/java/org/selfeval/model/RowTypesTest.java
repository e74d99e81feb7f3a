package org.selfeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;

class RowTypesTest {

    private static final List<RowType<?>> TYPES = RowTypes.ALL;

    static Stream<Field<?, ?>> fields() {
        return TYPES.stream().flatMap(type -> type.fields().stream());
    }

    @Test
    void everyTypeHasItsOwnNameAndIsFoundByIt() {
        Set<String> names = new HashSet<>();
        for (RowType<?> type : TYPES) {
            assertTrue(names.add(type.name()), type.name());
            assertSame(type, RowTypes.named(type.name()));
        }
        assertThrows(IllegalArgumentException.class, () -> RowTypes.named("unheardOf"));
    }

    @Test
    void everyFieldHasItsOwnName() {
        Set<String> names = new HashSet<>();
        fields().forEach(field -> assertTrue(names.add(field.toString()), field.toString()));
    }

    @Test
    void parentsAreListedBeforeTheirChildren() {
        Set<RowType<?>> seen = new HashSet<>();
        for (RowType<?> type : TYPES) {
            assertTrue(seen.containsAll(RowTypes.parentsOf(type)), type.name());
            seen.add(type);
        }
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void fieldsAreTheComponentsOfTheRecordInTheirOrder(RowType<?> type) {
        List<String> components = Arrays.stream(type.rowClass().getRecordComponents())
            .map(RecordComponent::getName)
            .toList();
        List<String> expected = new ArrayList<>(List.of("id", "parent", "position"));
        type.fields().forEach(field -> expected.add(field.name()));
        assertEquals(expected, components);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldReadsWhatItSetAndNothingElse(Field<?, ?> field) {
        setAndRead(field);
    }

    private static <R extends Row, T> void setAndRead(Field<R, T> field) {
        T value = canonical(field.valueType());
        R row = field.set(field.type().blank(7, 3, -5), value);
        assertEquals(List.of(7L, 3L, -5), List.of(row.id(), row.parent(), row.position()));
        assertSame(field.type(), row.type());
        for (Field<R, ?> each : field.type().fields()) {
            if (each == field) {
                assertEquals(value, each.getFrom(row));
            } else {
                assertNull(each.get(row), each.toString());
            }
        }
        assertEquals(field.type().blank(7, 3, -5), field.set(row, null));
    }

    private static <T> T canonical(ValueType<T> type) {
        RandomValues values = new RandomValues(new Random(1));
        T value = null;
        while (value == null) {
            value = type.canonical(type.cast(values.known(type)));
        }
        return value;
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void everyTypeHasAnOfficialName(RowType<?> type) {
        assertTrue(Texts.has("rowtype." + type), "rowtype." + type);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldAndEveryChoiceHasAnOfficialName(Field<?, ?> field) {
        assertTrue(Texts.has(field.labelKey()), field.labelKey());
        for (Enum<?> constant : choices(field.valueType())) {
            String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            assertTrue(Texts.has(key), key);
        }
    }

    private static Enum<?>[] choices(ValueType<?> type) {
        return switch (type) {
            case ValueType.Choice<?> choice -> choice.choices().getEnumConstants();
            case ValueType.Choices<?> choices -> choices.choices().getEnumConstants();
            default -> new Enum<?>[0];
        };
    }
}
