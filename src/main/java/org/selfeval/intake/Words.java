package org.selfeval.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.model.tree.Characters;
import org.selfeval.text.Texts;

/** Texts, names and choices as clerks type them. */
final class Words {

    /** A name with something in brackets, as {@link Typing#plain} leaves them. */
    private static final Pattern BRACKET = Pattern.compile("(.*)\\((.+)\\)(.*)");

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

    /**
     * By its whole name, by the name without or with only what stands in brackets (村级, 社区级 for 村（社区）级), or by how
     * no other begins. What only stands further on in a name is not taken: 完成 may be 未完成.
     */
    private static <E extends Enum<E>> Optional<E> find(String typed, Class<E> choices) {
        String plain = Typing.plain(typed);
        List<E> begun = new ArrayList<>();
        for (E choice : choices.getEnumConstants()) {
            String label = Typing.plain(Texts.label(choice));
            if (forms(label).contains(plain)) {
                return Optional.of(choice);
            }
            if (label.startsWith(plain)) {
                begun.add(choice);
            }
        }
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static List<String> forms(String label) {
        Matcher bracket = BRACKET.matcher(label);
        return bracket.matches()
                ? List.of(label, bracket.group(1) + bracket.group(3), bracket.group(2) + bracket.group(3),
                        bracket.group(1) + bracket.group(2) + bracket.group(3))
                : List.of(label);
    }
}
