package org.selfeval.cli.words;

import java.util.ArrayList;
import java.util.List;
import org.selfeval.model.Overview;
import org.selfeval.store.EvaluationLine;
import org.selfeval.text.Phrase;

/** How a year is called in the sentences of the commands. */
public final class YearNames {

    private YearNames() {}

    /** The year with its project. */
    public static Phrase of(Overview overview) {
        return Phrase.of("cli.year", overview.year() == null ? "—" : overview.year(),
                overview.project() == null ? "—" : overview.project());
    }

    /** The year with its project, and a mark where it is the example. */
    public static Phrase marked(Overview overview) {
        return Boolean.TRUE.equals(overview.example()) ? Phrase.of("cli.exampleYear", of(overview)) : of(overview);
    }

    /** Each with its project. */
    public static List<Phrase> of(List<EvaluationLine> lines) {
        return lines.stream().map(line -> of(line.overview())).toList();
    }

    /** What was asked for, as far as it was named. */
    public static List<Phrase> wanted(Integer year, String project) {
        List<Phrase> wanted = new ArrayList<>();
        if (year != null) {
            wanted.add(Phrase.of("cli.wantedYear", year));
        }
        if (project != null) {
            wanted.add(Phrase.of("cli.wantedProject", project));
        }
        return wanted;
    }
}
