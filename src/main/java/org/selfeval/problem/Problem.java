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

    /** What was named for import cannot be a package, as one sees without opening it. */
    record NoPackage(Path file, NoPackageReason reason) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.noPackage." + reason.name(), file.toString());
        }
    }

    /** There is no year in the store at all. */
    record NoYears(Path folder) implements Problem {
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
    record YearMissing(List<Phrase> wanted, List<Phrase> there, List<String> options) implements Problem {
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
    record YearAmbiguous(List<Phrase> there, List<String> options) implements Problem {
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
    record YearDiffers(Phrase year, int rows, List<Phrase> examples) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearDiffers", year, rows, examples);
        }
    }

    /** A change of an archived year. */
    record YearArchived() implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.yearArchived");
        }
    }

    /** A defect kept an edit from the disk; it is still in the window. */
    record NotSaved() implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.notSaved");
        }
    }

    /** The file to be written is of one kind, its name of another. */
    record WrongEnding(Path file, String ending) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.wrongEnding", file.toString(), ending);
        }
    }

    /** There is a file already, and leave to replace it was not given. */
    record TargetExists(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetExists", file.toString());
        }
    }

    /** The file to be replaced is open in another program. */
    record TargetInUse(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetInUse", file.toString());
        }
    }

    /** The file to be replaced is marked read-only. */
    record TargetReadOnly(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetReadOnly", file.toString());
        }
    }

    /** No file can or may be written there, whatever the circumstances. */
    record TargetUnfit(Path place, TargetFault fault) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetUnfit." + fault, place.toString());
        }
    }

    /** No file can be created in the folder. */
    record TargetFolderNotWritable(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetFolderNotWritable", folder.toString());
        }
    }

    /** The disk has no room for the file. */
    record DiskFull(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.diskFull", folder.toString());
        }
    }

    /** Writing failed for another reason: a drive gone, a network share broken off. */
    record FileNotWritten(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.fileNotWritten", file.toString());
        }
    }

    /** The data folder can be neither made nor written. */
    record FolderNotWritable(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderNotWritable", folder.toString());
        }
    }

    /** The folder's name has a character that the database cannot take in a name. */
    record FolderNameUnusable(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderNameUnusable", folder.toString());
        }
    }

    /** There is no store in the folder, and no trace that there should be one. */
    record StoreMissing(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeMissing", folder.toString());
        }
    }

    /** A new store could not be made; nothing was there before. */
    record StoreNotCreated(Path folder, WriteFailure reason) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeNotCreated", folder.toString(), reason);
        }
    }

    /** A store was to be created where one is, or should be. */
    record StoreExists(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeExists", folder.toString());
        }
    }

    /**
     * The store is not what was written; its files were left as they are.
     *
     * @param found what does not fit, at least one phrase
     */
    record StoreDamaged(Path file, List<Phrase> found) implements Problem {
        public StoreDamaged {
            found = List.copyOf(found);
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeDamaged", file.toString(), found);
        }
    }

    /** The store was written by a newer program. */
    record StoreNewer(Path folder, int version, int known) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeNewer", folder.toString(), version, known);
        }
    }

    /** An older store could not be brought to this program's version; it is as it was. */
    record StoreNotUpgraded(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeNotUpgraded", folder.toString());
        }
    }

    /** Another program holds the store's file. */
    record StoreLocked(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeLocked", file.toString());
        }
    }

    /** An edit did not reach the disk and is not in the store; it can be written again. */
    record EditNotSaved(Path folder, WriteFailure reason) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.editNotSaved", folder.toString(), reason);
        }
    }

    /** A value is longer or larger than the store can hold; the edit is not in the store. */
    record ValueUnfit(Phrase field) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.valueUnfit", field);
        }
    }

    /** There is no evaluation of this id, which says nothing to people, in the store. */
    record EvaluationMissing(String evaluation) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.evaluationMissing");
        }
    }
}
