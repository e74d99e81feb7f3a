package org.selfeval.problem;

import java.nio.file.Path;

import org.selfeval.text.Phrase;

/** Why a file cannot be taken for a template of a scheme. */
public sealed interface TemplateProblem extends Problem {

    /** A file that is no template at all. */
    record TemplateForeign(Path file) implements TemplateProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.templateForeign", file.toString());
        }
    }

    /** A template that is not whole or has been altered. */
    record TemplateDamaged(Path file) implements TemplateProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.templateDamaged", file.toString());
        }
    }

    /** A template written by a newer version of the program. */
    record TemplateNewer(Path file, int version) implements TemplateProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.templateNewer", file.toString(), version);
        }
    }
}
