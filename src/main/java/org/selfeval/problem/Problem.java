package org.selfeval.problem;

import java.nio.file.Path;
import java.util.List;

import org.selfeval.text.Phrase;

/**
 * Something expected that keeps a command or a click from doing its work. Each has one courteous sentence that says what
 * happened, what became of the data and what to do next. Everything that is not such a value is a defect.
 */
public sealed interface Problem {

    /** The sentence, as a text of {@code messages.properties} under {@code problem.*}. */
    Phrase sentence();

    /** Another window or command works on the data folder. */
    record FolderInUse(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderInUse", folder.toString());
        }
    }

    /** A file that cannot be opened or read. */
    record FileUnreadable(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.fileUnreadable", file.toString());
        }
    }

    /** A file that is no year package at all. */
    record PackageForeign(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageForeign", file.toString());
        }
    }

    /** A year package that is not whole or has been altered. */
    record PackageDamaged(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageDamaged", file.toString());
        }
    }

    /** A year package written by a newer version of the program. */
    record PackageNewer(Path file, int version) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.packageNewer", file.toString(), version);
        }
    }

    /** No year in the store is the one that was asked for. */
    record YearMissing(List<Phrase> wanted, List<Phrase> there) implements Problem {
        @Override
        public Phrase sentence() {
            return there.isEmpty() ? Phrase.of("problem.noYears") : Phrase.of("problem.yearMissing", wanted, there);
        }
    }

    /** Several years are meant. */
    record YearAmbiguous(List<Phrase> there) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearAmbiguous", there);
        }
    }

    /** The year to be imported is there already and differs in so many rows. */
    record YearDiffers(Phrase year, int rows) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearDiffers", year, rows);
        }
    }
}
