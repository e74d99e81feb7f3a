package org.selfeval.problem;

import java.nio.file.Path;

import org.selfeval.text.Phrase;

/** Why the data folder cannot be worked on. */
public sealed interface FolderProblem extends Problem {

    /** Another window or command works on the data folder. */
    record FolderInUse(Path folder) implements FolderProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderInUse", folder.toString());
        }
    }

    /** The data folder can be neither made nor written. */
    record FolderNotWritable(Path folder) implements FolderProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderNotWritable", folder.toString());
        }
    }

    /** The folder's name has a character that the database cannot take in a name. */
    record FolderNameUnusable(Path folder) implements FolderProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.folderNameUnusable", folder.toString());
        }
    }
}
