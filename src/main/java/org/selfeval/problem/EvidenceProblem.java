package org.selfeval.problem;

import java.nio.file.Path;
import java.util.List;

import org.selfeval.text.Phrase;

/** Why a file cannot be attached as evidence, or one that is attached not be shown. */
public sealed interface EvidenceProblem extends Problem {

    /** So many files are called by their names in one sentence. */
    int MOST_NAMED = 5;

    /** A file that is not taken; it was left as it is. */
    record Refused(String name, EvidenceFault fault) implements EvidenceProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evidenceRefused." + fault.name(), name);
        }
    }

    /**
     * Of several files some were not taken.
     *
     * @param added how many were
     * @param why one sentence for each that was not, at least one
     */
    record SomeRefused(int added, List<Phrase> why) implements EvidenceProblem {
        public SomeRefused {
            why = List.copyOf(why);
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evidenceSomeRefused", added, why.size(), why);
        }
    }

    /** What the file held is not in the data folder any more. */
    record Missing(String name) implements EvidenceProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evidenceMissing", name);
        }
    }

    /**
     * A year was written to another place, but for evidence whose files are missing or altered here.
     *
     * @param place what was written
     * @param names of the files that are not there
     */
    record NotPacked(Path place, List<String> names) implements EvidenceProblem {
        public NotPacked {
            names = List.copyOf(names);
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evidenceNotPacked", place.toString(), names.size(),
                    names.stream().limit(MOST_NAMED).map(name -> Phrase.of("problem.evidenceName", name)).toList());
        }
    }

    /** What lies in the data folder is not what was attached. */
    record Altered(String name) implements EvidenceProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evidenceAltered", name);
        }
    }
}
