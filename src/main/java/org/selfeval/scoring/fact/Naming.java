package org.selfeval.scoring.fact;

import java.util.List;
import java.util.stream.Stream;

import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** What rows are called inside sentences, which stay readable with thousands of rows. */
public final class Naming {

    private static final int NAMED = 3;
    private static final int QUOTED = 60;

    private Naming() {}

    /** Whether rows of this kind are several, each called by a name. */
    public static boolean hasName(Row row) {
        return row instanceof Round || row instanceof Group || row instanceof InspectedUnit
                || row instanceof FundSource;
    }

    public static Object of(Row row) {
        String name = switch (row) {
            case Round round -> round.name();
            case Group group -> group.name();
            case InspectedUnit unit -> unit.name();
            case FundSource source when source.name() == null && source.kind() != null -> Texts.label(source.kind());
            case FundSource source -> source.name();
            default -> null;
        };
        return name == null || name.isBlank()
                ? Phrase.of("score.unnamed", Phrase.of("rowtype." + row.type().name()))
                : name.strip();
    }

    /** {@code A、B}, or {@code A、B、C等12个单位}; lines are counted with what they stand for. */
    public static Object list(List<? extends Row> rows) {
        return list(rows, rows.stream().limit(NAMED).map(Naming::of).toList());
    }

    /** The same to stand inside brackets. */
    public static Object listInBrackets(List<? extends Row> rows) {
        return list(rows, rows.stream()
            .limit(NAMED)
            .map(Naming::of)
            .map(name -> name instanceof String text ? inBrackets(text) : name)
            .toList());
    }

    private static Object list(List<? extends Row> rows, List<Object> named) {
        if (rows.size() <= NAMED) {
            return named;
        }
        int count = rows.stream().mapToInt(Naming::count).sum();
        return switch (rows.getFirst()) {
            case Round round -> Phrase.of("score.andMoreRounds", named, count);
            case Group group -> Phrase.of("score.andMoreGroups", named, count);
            case InspectedUnit unit -> Phrase.of("score.andMoreUnits", named, count);
            default -> Phrase.of("score.andMore", named, count);
        };
    }

    private static int count(Row row) {
        return switch (row) {
            case Group group -> Counts.size(group.count());
            case InspectedUnit unit -> Counts.size(unit.count());
            default -> 1;
        };
    }

    /** A text that comes to stand in （）: its own brackets are 〔〕 there. */
    public static String inBrackets(String text) {
        return text.replace('（', '〔').replace('）', '〕').replace('(', '〔').replace(')', '〕');
    }

    /** A text of the clerk, shortened where it is long, without its full stop. */
    public static String quote(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceFirst("[。．.；;，,]+$", "");
        return plain.codePointCount(0, plain.length()) <= QUOTED
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, QUOTED)) + "…";
    }

    /** Several texts to stand inside brackets, each once. */
    public static List<String> quotes(Stream<String> texts) {
        return texts.map(Naming::quote)
            .map(Naming::inBrackets)
            .filter(text -> !text.isEmpty())
            .distinct()
            .limit(NAMED)
            .toList();
    }
}
