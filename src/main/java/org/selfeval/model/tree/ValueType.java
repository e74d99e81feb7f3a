package org.selfeval.model.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What kind of value a field holds, and its one written form, which files, checksums and the audit trail share.
 */
public sealed interface ValueType<T> {

    /** Longest name, in characters (code points). */
    int NAME_LIMIT = 200;

    /** Longest text, in characters (code points). */
    int TEXT_LIMIT = 10_000;

    /** Longest list in its written form, in UTF-16 units. */
    int LIST_LIMIT = 20_000;

    /** Most digits before the decimal point. */
    int WHOLE_DIGITS = 15;

    /** The written form of a known value. */
    String encode(T value);

    /**
     * @throws IllegalArgumentException if the text is not the written form of such a value
     */
    T decode(String text);

    /**
     * @throws ClassCastException if the value is of another type
     */
    T cast(Object value);

    /** The form in which equal values are {@code equals}; null where the value says nothing. */
    default T canonical(T value) {
        return value;
    }

    /** Whether the value keeps to the limits of the field: what comes from elsewhere is held to them like what is typed. */
    default boolean fits(T value) {
        return true;
    }

    /** Text of at most {@code limit} characters (code points); blank text is unknown. */
    record Text(int limit) implements ValueType<String> {

        @Override
        public String encode(String value) {
            return value;
        }

        @Override
        public String decode(String text) {
            return text;
        }

        @Override
        public String cast(Object value) {
            return (String) value;
        }

        /** Not too long, and no half of a character that takes two. */
        @Override
        public boolean fits(String value) {
            return Characters.fit(value, limit);
        }

        @Override
        public String canonical(String value) {
            String clean = Characters.clean(value);
            return clean.isBlank() ? null : clean;
        }
    }

    /** A whole number: a count or a year. */
    record Whole() implements ValueType<Integer> {

        @Override
        public String encode(Integer value) {
            return value.toString();
        }

        @Override
        public Integer decode(String text) {
            return Integer.valueOf(Decimals.checked(text));
        }

        @Override
        public Integer cast(Object value) {
            return (Integer) value;
        }
    }

    /** A decimal number with at most {@code decimals} decimals; {@code money} is in 元. */
    record Decimal(int decimals, boolean money) implements ValueType<BigDecimal> {

        @Override
        public String encode(BigDecimal value) {
            return Decimals.plain(value).toPlainString();
        }

        @Override
        public BigDecimal decode(String text) {
            return Decimals.read(text);
        }

        @Override
        public BigDecimal cast(Object value) {
            return (BigDecimal) value;
        }

        @Override
        public BigDecimal canonical(BigDecimal value) {
            return Decimals.plain(value);
        }

        @Override
        public boolean fits(BigDecimal value) {
            return value.scale() <= decimals && value.precision() - value.scale() <= WHOLE_DIGITS;
        }
    }

    /** A calendar day, of 1900 to 2199. */
    record Date() implements ValueType<LocalDate> {

        @Override
        public String encode(LocalDate value) {
            return value.toString();
        }

        @Override
        public LocalDate decode(String text) {
            return Days.read(text);
        }

        @Override
        public LocalDate cast(Object value) {
            return (LocalDate) value;
        }

        @Override
        public boolean fits(LocalDate value) {
            return Days.fit(value);
        }
    }

    /** Yes or no. */
    record Flag() implements ValueType<Boolean> {

        @Override
        public String encode(Boolean value) {
            return value.toString();
        }

        @Override
        public Boolean decode(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("neither true nor false");
            }
            return text.equals("true");
        }

        @Override
        public Boolean cast(Object value) {
            return (Boolean) value;
        }
    }

    /** One of a fixed set. */
    record Choice<E extends Enum<E>>(Class<E> choices) implements ValueType<E> {

        @Override
        public String encode(E value) {
            return value.name();
        }

        @Override
        public E decode(String text) {
            return Enum.valueOf(choices, text);
        }

        @Override
        public E cast(Object value) {
            return choices.cast(value);
        }
    }

    /** Some of a fixed set, in the order of its declaration, each once. */
    record Choices<E extends Enum<E>>(Class<E> choices) implements ValueType<List<E>> {

        @Override
        public String encode(List<E> value) {
            return value.stream().map(Enum::name).collect(Collectors.joining(","));
        }

        @Override
        public List<E> decode(String text) {
            return text.isEmpty()
                    ? List.of()
                    : canonical(Arrays.stream(text.split(",", -1)).map(name -> Enum.valueOf(choices, name)).toList());
        }

        @Override
        public List<E> cast(Object value) {
            return ((List<?>) value).stream().map(choices::cast).toList();
        }

        @Override
        public List<E> canonical(List<E> value) {
            return value.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(value));
        }
    }

    /** Several short names in the clerk's order; the written form has one a line. None at all is unknown, as blank text is. */
    record Names() implements ValueType<List<String>> {

        @Override
        public String encode(List<String> value) {
            return String.join("\n", value);
        }

        @Override
        public List<String> decode(String text) {
            return Characters.cleanNames(List.of(text));
        }

        @Override
        public List<String> cast(Object value) {
            return ((List<?>) value).stream().map(String.class::cast).toList();
        }

        @Override
        public List<String> canonical(List<String> value) {
            List<String> clean = Characters.cleanNames(value);
            return clean.isEmpty() ? null : clean;
        }

        @Override
        public boolean fits(List<String> value) {
            return value.stream().allMatch(name -> Characters.fit(name, NAME_LIMIT))
                    && encode(value).length() <= LIST_LIMIT;
        }
    }

    /** A scale, highest step first; the written form is {@code 0.9:1;0.8:0.8}. */
    record Steps() implements ValueType<List<Step>> {

        @Override
        public String encode(List<Step> value) {
            return value.stream().map(Step::written).collect(Collectors.joining(";"));
        }

        @Override
        public List<Step> decode(String text) {
            return Step.all(text);
        }

        @Override
        public List<Step> cast(Object value) {
            return ((List<?>) value).stream().map(Step.class::cast).toList();
        }

        @Override
        public List<Step> canonical(List<Step> value) {
            return Step.highestFirst(value);
        }

        @Override
        public boolean fits(List<Step> value) {
            return value.stream().allMatch(Step::fits) && encode(value).length() <= LIST_LIMIT;
        }
    }

    /** The id of another row. */
    record Link() implements ValueType<Long> {

        @Override
        public String encode(Long value) {
            return value.toString();
        }

        @Override
        public Long decode(String text) {
            return Long.valueOf(Decimals.checked(text));
        }

        @Override
        public Long cast(Object value) {
            return (Long) value;
        }
    }
}
