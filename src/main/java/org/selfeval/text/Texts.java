package org.selfeval.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Every text that a person reads, by key from {@code messages.properties}. Values are formatted here, independent of the
 * computer's locale: numbers plainly and without grouping, dates as 2020-03-05, enum constants by their own entry.
 */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.selfeval.messages", Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /**
     * @throws MissingResourceException if there is no such key: a defect
     */
    public static String get(String key, Object... arguments) {
        return of(new Phrase(key, List.of(arguments)));
    }

    public static String of(Phrase phrase) {
        if (phrase.arguments().isEmpty()) {
            return BUNDLE.getString(phrase.key());
        }
        Object[] shown = phrase.arguments().stream().map(Texts::shown).toArray();
        return new MessageFormat(BUNDLE.getString(phrase.key()), Locale.ROOT).format(shown);
    }

    /** The texts themselves, for FXML, which takes its own by {@code %key}. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /** What an enum constant is called on screens and in tables; key {@code enum.<Type>.<CONSTANT>}. */
    public static String label(Enum<?> constant) {
        return BUNDLE.getString("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** How one value reads inside a sentence. */
    public static String shown(Object value) {
        return switch (value) {
            case BigDecimal number -> plain(number);
            case LocalDate date -> date.format(DateTimeFormatter.ISO_LOCAL_DATE);
            case Enum<?> constant -> label(constant);
            case Collection<?> many -> many.stream().map(Texts::shown).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }

    /** A number without exponent and without trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
