package org.selfeval.problem;

import java.nio.file.Path;

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

    /** A folder has the name of the file to be written. */
    record TargetIsFolder(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetIsFolder", folder.toString());
        }
    }

    /** The folder to write into does not exist. */
    record FolderMissing(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderMissing", folder.toString());
        }
    }

    /** No file can be created in the folder. */
    record FolderNotWritable(Path folder) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderNotWritable", folder.toString());
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
    record WriteFailed(Path file) implements Problem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.writeFailed", file.toString());
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
}
