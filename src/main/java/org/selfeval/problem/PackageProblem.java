package org.selfeval.problem;

import java.nio.file.Path;

import org.selfeval.text.Phrase;

/** Why a file cannot be taken for a year package. */
public sealed interface PackageProblem extends Problem {

    /** A file that is no year package at all. */
    record PackageForeign(Path file) implements PackageProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageForeign", file.toString());
        }
    }

    /** A year package that is not whole or has been altered. */
    record PackageDamaged(Path file) implements PackageProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageDamaged", file.toString());
        }
    }

    /** A year package written by a newer version of the program. */
    record PackageNewer(Path file, int version) implements PackageProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageNewer", file.toString(), version);
        }
    }

    /** A year package or backup that is sealed with another key than the folder's, or was altered; which, cannot be told. */
    record PackageSealed(Path file) implements PackageProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageSealed", file.toString());
        }
    }

    /** A backup, whose files are beside it: it can be restored and not be taken in as a package. */
    record PackageApart(Path file) implements PackageProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageApart", file.toString());
        }
    }

    /** What was named for import cannot be a package, as one sees without opening it. */
    record NoPackage(Path file, NoPackageReason reason) implements PackageProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.noPackage." + reason.name(), file.toString());
        }
    }
}
