package org.selfeval.ui.field;

import java.util.Optional;
import org.selfeval.intake.FieldParser;
import org.selfeval.intake.Parsed;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.ui.dialogs.Toasts;

/** A line that was asked for in a dialog, where no field stands beside which it could be refused. */
public final class Given {

    private static final FieldParser PARSER = new FieldParser(0, MoneyUnit.YUAN);

    private Given() {}

    /**
     * The line as a field of text takes it. Empty where nothing is left of it, and where the field cannot take it, which is
     * said then.
     */
    public static Optional<String> as(Field<?, String> field, String typed, Toasts toasts) {
        return switch (PARSER.parse(field, typed)) {
            case Parsed.Value<String>(String value) -> Optional.ofNullable(value);
            case Parsed.Refused<String>(var why) -> {
                toasts.show(why.toString());
                yield Optional.empty();
            }
        };
    }
}
