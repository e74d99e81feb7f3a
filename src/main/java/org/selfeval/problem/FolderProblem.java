package org.selfeval.problem;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.selfeval.text.Phrase;

/** Why the data folder cannot be worked on. */
public sealed interface FolderProblem extends Problem {

    /**
     * Another window or command works on the data folder.
     *
     * @param by null where it is not known who
     */
    record FolderInUse(Path folder, Holder by) implements FolderProblem {

        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

        @Override
        public Phrase sentence() {
            return by == null
                    ? Phrase.of("problem.folderInUse", folder.toString())
                    : Phrase.of("problem.folderInUseBy", folder.toString(), by.computer(), by.user(), by.process(),
                            by.since().format(MINUTE));
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
