package org.selfeval.report;

import java.util.EnumMap;
import java.util.Map;

import org.selfeval.check.facts.Year;
import org.selfeval.model.Evaluation;
import org.selfeval.model.kind.Section;
import org.selfeval.scoring.ScoreSheet;

/**
 * Drafts of the report's sections. A draft says only what the facts hold; where a fact is unknown it says so in a
 * placeholder, 〔待补：…〕, which {@code check.words} finds again in a text that was handed in with it.
 */
public final class Drafts {

    private Drafts() {}

    /** The drafts of all sections, paragraphs parted by line breaks; the same facts give the same texts. */
    public static Map<Section, String> all(Evaluation evaluation, ScoreSheet scores) {
        Year year = Year.of(evaluation, scores);
        Map<Section, String> drafts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            drafts.put(section, of(section, year));
        }
        return drafts;
    }

    private static String of(Section section, Year year) {
        Prose prose = new Prose();
        switch (section) {
            case OVERVIEW -> ProjectDraft.write(year, prose);
            case WORK -> WorkDraft.write(year, prose);
            case CONCLUSION -> ConclusionDraft.write(year, prose);
            case FUNDS -> FundsDraft.write(year, prose);
            case OUTPUT, BENEFIT, SATISFACTION -> IndicatorDraft.write(section, year, prose);
            case PROBLEMS -> ProblemDraft.writeProblems(year, prose);
            case MEASURES -> ProblemDraft.writeMeasures(year, prose);
            case APPLICATION -> ResultDraft.writeApplication(year, prose);
            case SUGGESTIONS -> ResultDraft.writeSuggestions(year, prose);
            case OTHER -> ResultDraft.writeOther(year, prose);
        }
        return prose.toString();
    }
}
