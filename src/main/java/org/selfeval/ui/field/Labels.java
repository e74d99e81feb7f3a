package org.selfeval.ui.field;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What choices are called, for lists in which nothing can be typed. */
public final class Labels<T> extends StringConverter<T> {

    private final Function<T, String> name;

    public Labels(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing can be typed here");
    }
}
