package org.selfeval.intake.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;

/**
 * Reads the head row of a block: which field each head names, by its official name, by another name people give it
 * ({@code field.<type>.<field>.also}), or by a part of these that fits no other field.
 */
public final class Heads {

    private static final Pattern ASIDE = Pattern.compile("[（(【\\[].*?[）)】\\]]");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u3000*：:、，,/]");
    private static final int SHORTEST_PART = 2;

    private Heads() {}

    /** Whether the first row of a block is heads: at least half of its cells name a field. */
    public static boolean has(RowType<?> type, Block block) {
        if (block.rows().size() < 2) {
            return false;
        }
        List<String> heads = block.rows().getFirst();
        long said = heads.stream().filter(head -> !head.isBlank()).count();
        long known = fields(type, heads).stream().filter(Optional::isPresent).count();
        return known > 0 && known * 2 >= said;
    }

    /** The field each head names, each field once; empty where none. */
    public static <R extends Row> List<Optional<Field<R, ?>>> fields(RowType<R> type, List<String> heads) {
        List<Optional<Field<R, ?>>> found = new ArrayList<>();
        heads.forEach(head -> found.add(Optional.empty()));
        List<Field<R, ?>> free = new ArrayList<>(type.fields());
        claim(heads, found, free, (head, name) -> head.equals(name));
        claim(heads, found, free, (head, name) -> head.length() >= SHORTEST_PART && name.length() >= SHORTEST_PART
                && (head.contains(name) || name.contains(head)));
        return found;
    }

    private static <R extends Row> void claim(List<String> heads, List<Optional<Field<R, ?>>> found,
            List<Field<R, ?>> free, BiPredicate<String, String> fits) {
        for (int i = 0; i < heads.size(); i++) {
            String head = plain(heads.get(i));
            if (found.get(i).isPresent() || head.isEmpty()) {
                continue;
            }
            List<Field<R, ?>> fitting = free.stream()
                .filter(field -> names(field).stream().anyMatch(name -> fits.test(head, name)))
                .toList();
            if (fitting.size() == 1) {
                found.set(i, Optional.of(fitting.getFirst()));
                free.remove(fitting.getFirst());
            }
        }
    }

    private static List<String> names(Field<?, ?> field) {
        List<String> names = new ArrayList<>();
        names.add(Texts.get(field.labelKey()));
        String also = field.labelKey() + ".also";
        if (Texts.has(also)) {
            names.addAll(Arrays.asList(Texts.get(also).split("、", -1)));
        }
        names.replaceAll(Heads::plain);
        return names;
    }

    private static String plain(String name) {
        return NOISE.matcher(ASIDE.matcher(name).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The unit that a head gives for its amounts, as in 年初预算数（元）; empty where it gives none. */
    public static Optional<MoneyUnit> unit(List<String> heads) {
        String asides = String.join("", heads.stream()
            .flatMap(head -> ASIDE.matcher(head).results())
            .map(result -> result.group())
            .toList());
        if (asides.contains("万元")) {
            return Optional.of(MoneyUnit.WAN);
        }
        return asides.contains("元") ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
    }
}
