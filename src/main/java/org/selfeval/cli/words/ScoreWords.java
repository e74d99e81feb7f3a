package org.selfeval.cli.words;

import java.util.List;
import java.util.stream.Stream;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Phrase;

/** Scores in words. */
public final class ScoreWords {

    private ScoreWords() {}

    /** The total, with its grade where everything is rated, else with how much of the weight is. */
    public static Phrase total(ScoreSheet scores) {
        return scores.grade().isPresent()
                ? Phrase.of("cli.total", scores.total(), scores.grade().get())
                : Phrase.of("cli.totalSoFar", scores.total(), scores.ratedWeight(), scores.weight());
    }

    /** An indicator with its target, its actual and its points. */
    public static Phrase line(LevelScore level, IndicatorScore score) {
        return Phrase.of("cli.score.line", place(level, score), orDash(score.targetText()),
                orDash(score.actualText()), score.weight(),
                score.score().<Object>map(points -> points).orElse(Phrase.of("cli.notRated")));
    }

    /** The names of the three levels; one that repeats the one above it, as with the execution rate, is said once. */
    private static Phrase place(LevelScore level, IndicatorScore score) {
        List<String> names = Stream.of(level.level().name(), score.indicator().second(), score.indicator().name())
            .map(ScoreWords::orDash)
            .distinct()
            .toList();
        return switch (names.size()) {
            case 1 -> Phrase.of("cli.score.place.one", names.get(0));
            case 2 -> Phrase.of("cli.score.place.two", names.get(0), names.get(1));
            default -> Phrase.of("cli.score.place.three", names.get(0), names.get(1), names.get(2));
        };
    }

    private static String orDash(String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }
}
