package org.selfeval.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.tree.Characters;
import org.selfeval.text.Texts;

/** Texts, names and choices as clerks type them. */
final class Words {

    private Words() {}

    /** Text of at most {@code limit} characters; nothing is ever cut. Control characters go, line breaks become one kind. */
    static Parsed<String> text(String typed, int limit) {
        String clean = Characters.clean(typed).strip();
        int length = clean.codePointCount(0, clean.length());
        if (length > limit) {
            return Parsed.refused("intake.tooLong", limit, length);
        }
        if (clean.indexOf(Characters.REPLACEMENT) >= 0) {
            return Parsed.refused("intake.brokenCharacter");
        }
        return Parsed.of(clean.isEmpty() ? null : clean);
    }

    static Parsed<Boolean> flag(String typed) {
        return switch (Typing.plain(typed)) {
            case "是", "√", "对", "有" -> Parsed.of(true);
            case "否", "×", "不", "无" -> Parsed.of(false);
            default -> Parsed.refused("intake.notYesOrNo", typed.strip());
        };
    }

    static <E extends Enum<E>> Parsed<E> choice(String typed, Class<E> choices) {
        return find(typed.strip(), choices).<Parsed<E>>map(Parsed::of)
            .orElseGet(() -> Parsed.refused("intake.noSuchChoice", typed.strip(), List.of(choices.getEnumConstants())));
    }

    static <E extends Enum<E>> Parsed<List<E>> choices(String typed, Class<E> choices) {
        EnumSet<E> chosen = EnumSet.noneOf(choices);
        for (String part : names(typed)) {
            Optional<E> one = find(part, choices);
            if (one.isEmpty()) {
                return Parsed.refused("intake.noSuchChoice", part, List.of(choices.getEnumConstants()));
            }
            chosen.add(one.get());
        }
        return Parsed.of(List.copyOf(chosen));
    }

    static List<String> names(String typed) {
        List<String> names = new ArrayList<>(Arrays.asList(typed.split("[、，,;；\\n]")));
        names.replaceAll(String::strip);
        names.removeIf(String::isEmpty);
        return names;
    }

    private static <E extends Enum<E>> Optional<E> find(String label, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
            .filter(choice -> Texts.label(choice).equals(label))
            .findFirst();
    }
}
