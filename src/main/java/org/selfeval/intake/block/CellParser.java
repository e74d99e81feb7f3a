package org.selfeval.intake.block;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.selfeval.intake.FieldParser;
import org.selfeval.intake.LinkTargets;
import org.selfeval.intake.Parsed;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * Takes the text of a cell that comes from elsewhere, where people write less exactly than a screen has them choose: a
 * link by the name of its row, a choice by a part of its name that fits no other, a day with the midnight Excel adds.
 */
public record CellParser(Evaluation year, FieldParser typed) {

    private static final Pattern MIDNIGHT = Pattern.compile("\\s+0?0:00(:00)?$");

    /** @param parent the row under which the row of the cell stands, or will */
    public <T> Parsed<T> parse(Field<?, T> field, long parent, String text) {
        return switch (field.valueType()) {
            case ValueType.Link() when !text.isBlank() -> link(field, parent, text.strip());
            case ValueType.Date() -> typed.parse(field, MIDNIGHT.matcher(text).replaceFirst(""));
            case ValueType.Choice<?> choice when typed.parse(field, text) instanceof Parsed.Refused<T> ->
                typed.parse(field, only(choice.choices(), text.strip()));
            default -> typed.parse(field, text);
        };
    }

    private <T> Parsed<T> link(Field<?, T> field, long parent, String name) {
        List<? extends Row> targets = LinkTargets.of(year, parent, field);
        List<? extends Row> named = targets.stream().filter(row -> RowNames.of(row).equals(name)).toList();
        if (named.size() == 1) {
            return Parsed.of(field.valueType().decode(Long.toString(named.getFirst().id())));
        }
        return named.isEmpty()
                ? refused("block.noSuchRow", field, name)
                : refused("block.severalRows", field, name);
    }

    private static <T> Parsed<T> refused(String key, Field<?, T> field, String name) {
        return new Parsed.Refused<>(Phrase.of(key, Phrase.of(field.labelKey()), name));
    }

    /** The one label that the text is part of, or that is part of the text; the text itself where there is none. */
    private static String only(Class<? extends Enum<?>> choices, String text) {
        List<String> near = Arrays.stream(choices.getEnumConstants())
            .map(Texts::label)
            .filter(label -> label.contains(text) || text.contains(label))
            .toList();
        return near.size() == 1 ? near.getFirst() : text;
    }
}
