package org.selfeval.cli;

import java.util.ArrayList;
import java.util.List;
import org.selfeval.model.Overview;
import org.selfeval.store.EvaluationLine;
import org.selfeval.text.Phrase;

/** How a year is called in the sentences of the commands. */
final class YearNames {

    private YearNames() {}

    static Phrase of(Overview overview) {
        return Phrase.of("cli.year", overview.year() == null ? "—" : overview.year(),
                overview.project() == null ? "—" : overview.project());
    }

    static List<Phrase> of(List<EvaluationLine> lines) {
        return lines.stream().map(line -> of(line.overview())).toList();
    }

    /** What was asked for, as far as it was named. */
    static List<Phrase> wanted(Integer year, String project) {
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
