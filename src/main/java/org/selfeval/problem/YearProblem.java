package org.selfeval.problem;

import java.nio.file.Path;
import java.util.List;

import org.selfeval.text.Phrase;

/** Why a year cannot be found or changed. */
public sealed interface YearProblem extends Problem {

    /** There is no year in the store at all. */
    record NoYears(Path folder) implements YearProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.noYears", folder.toString());
        }
    }

    /**
     * No year in the store is the one that was asked for.
     *
     * @param options those to be corrected
     */
    record YearMissing(List<Phrase> wanted, List<Phrase> there, List<String> options) implements YearProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearMissing", wanted, there, options);
        }
    }

    /**
     * Several years are meant.
     *
     * @param options those that tell them apart; none where nothing does
     */
    record YearAmbiguous(List<Phrase> there, List<String> options) implements YearProblem {
        @Override
        public Phrase sentence() {
            return options.isEmpty()
                    ? Phrase.of("problem.yearsAlike", there)
                    : Phrase.of("problem.yearAmbiguous", there, options);
        }
    }

    /**
     * The year to be imported is there already and differs in so many rows.
     *
     * @param examples some of the differences
     */
    record YearDiffers(Phrase year, int rows, List<Phrase> examples) implements YearProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearDiffers", year, rows, examples);
        }
    }

    /** A change of a finished year. */
    record YearFinal() implements YearProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearFinal");
        }
    }

    /** A change of an archived year. */
    record YearArchived() implements YearProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearArchived");
        }
    }

    /** There is no evaluation of this id, which says nothing to people, in the store. */
    record EvaluationMissing(String evaluation) implements YearProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evaluationMissing");
        }
    }
}
