package org.selfeval.problem;

import java.nio.file.Path;
import java.util.List;

import org.selfeval.text.Phrase;

/** What is in the way of opening data that is kept with a password. */
public sealed interface KeyProblem extends Problem {

    /** The data is encrypted, and no password was given. */
    record PasswordNeeded(Path folder) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.passwordNeeded", folder.toString());
        }
    }

    /** A password was to come from the standard input, and none came. */
    record NoPassword() implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.noPassword");
        }
    }

    /**
     * The password is another one.
     *
     * @param seconds how long to wait before the next try
     */
    record PasswordWrong(long seconds) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.passwordWrong", seconds);
        }
    }

    /**
     * The recovery code is whole, and another one.
     *
     * @param seconds how long to wait before the next try
     */
    record CodeWrong(long seconds) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.codeWrong", seconds);
        }
    }

    /** After wrong passwords the next try has to wait so many seconds more. */
    record TooEarly(long seconds) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.tooEarly", seconds);
        }
    }

    /**
     * What was typed cannot be a recovery code.
     *
     * @param groups numbers, from 1, of the groups in which there is a typing error
     */
    record CodeMistyped(List<Integer> groups) implements KeyProblem {
        public CodeMistyped {
            groups = List.copyOf(groups);
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("problem.codeMistyped", groups);
        }
    }

    /** What was typed is too short or too long for a recovery code, counted in characters. */
    record CodeLength(int typed, int wanted) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.codeLength", typed, wanted);
        }
    }

    /** The data is encrypted, and the file with its key is not there. */
    record KeyFileMissing(Path file) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.keyFileMissing", file.toString());
        }
    }

    /** The data is encrypted, and the file with its key is not what was written. */
    record KeyFileDamaged(Path file) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.keyFileDamaged", file.toString());
        }
    }

    /** The file with the key was written by a newer program. */
    record KeyFileNewer(Path file, int version) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.keyFileNewer", file.toString(), version);
        }
    }

    /** The file with the key is whole, and belongs to other data. */
    record KeyForeign(Path folder) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.keyForeign", folder.toString());
        }
    }

    /**
     * Some files beside the store could not be encrypted, or not be made plain; the program tries again at every start.
     *
     * @param files how many
     */
    record FilesNotCovered(Path folder, int files) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.filesNotCovered", folder.toString(), files);
        }
    }

    /** The data could not be encrypted, or not be made plain; it is as it was. */
    record CoverNotChanged(Path folder, WriteFailure reason) implements KeyProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.coverNotChanged", folder.toString(), reason);
        }
    }
}
