package org.selfeval.problem;

import java.nio.file.Path;

import org.selfeval.text.Phrase;

/** Why a file of the clerk's cannot be read or written, or its pages not be printed. */
public sealed interface FileProblem extends Problem {

    /** A file that cannot be opened or read. */
    record FileUnreadable(Path file) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.fileUnreadable", file.toString());
        }
    }

    /** The file to be written is of one kind, its name of another. */
    record WrongEnding(Path file, String ending) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.wrongEnding", file.toString(), ending);
        }
    }

    /** There is a file already, and leave to replace it was not given. */
    record TargetExists(Path file) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetExists", file.toString());
        }
    }

    /** The file to be replaced is open in another program. */
    record TargetInUse(Path file) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetInUse", file.toString());
        }
    }

    /** The file to be replaced is marked read-only. */
    record TargetReadOnly(Path file) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetReadOnly", file.toString());
        }
    }

    /** No file can or may be written there, whatever the circumstances. */
    record TargetUnfit(Path place, TargetFault fault) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetUnfit." + fault, place.toString());
        }
    }

    /** No file can be created in the folder. */
    record TargetFolderNotWritable(Path folder) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.targetFolderNotWritable", folder.toString());
        }
    }

    /** The disk has no room for the file. */
    record DiskFull(Path folder) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.diskFull", folder.toString());
        }
    }

    /** There is no printer. */
    record NoPrinter() implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.noPrinter");
        }
    }

    /** The printer did not take the pages. */
    record NotPrinted() implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.notPrinted");
        }
    }

    /** The file is written; the copy that is kept with the year is not. */
    record NotKept(Path file, Problem why) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.notKept", file.toString(), why.sentence());
        }
    }

    /** Writing failed for another reason: a drive gone, a network share broken off. */
    record FileNotWritten(Path file) implements FileProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.fileNotWritten", file.toString());
        }
    }
}
