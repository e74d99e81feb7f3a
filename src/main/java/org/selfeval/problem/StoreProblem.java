package org.selfeval.problem;

import java.nio.file.Path;
import java.util.List;

import org.selfeval.text.Phrase;

/** Why the store cannot be opened, or does not take an edit. */
public sealed interface StoreProblem extends Problem {

    /** There is no store in the folder, and no trace that there should be one. */
    record StoreMissing(Path folder) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeMissing", folder.toString());
        }
    }

    /** A new store could not be made; nothing was there before. */
    record StoreNotCreated(Path folder, WriteFailure reason) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeNotCreated", folder.toString(), reason);
        }
    }

    /** A replacement of a damaged store that was cut off names no place for the damaged files; nothing was moved. */
    record RecoveryUnfit(Path folder) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.recoveryUnfit", folder.toString());
        }
    }

    /** A store was to be created where one is, or should be. */
    record StoreExists(Path folder) implements StoreProblem {
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
    record StoreDamaged(Path file, List<Phrase> found) implements StoreProblem {
        public StoreDamaged {
            found = List.copyOf(found);
        }

        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeDamaged", file.toString(), found);
        }
    }

    /** The store was written by a newer program. */
    record StoreNewer(Path folder, int version, int known) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeNewer", folder.toString(), version, known);
        }
    }

    /** An older store could not be brought to this program's version; it is as it was. */
    record StoreNotUpgraded(Path folder) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeNotUpgraded", folder.toString());
        }
    }

    /** Another program holds the store's file. */
    record StoreLocked(Path file) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.storeLocked", file.toString());
        }
    }

    /** A defect kept an edit from the disk; it is still in the window. */
    record NotSaved() implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.notSaved");
        }
    }

    /** An edit did not reach the disk and is not in the store; it can be written again. */
    record EditNotSaved(Path folder, WriteFailure reason) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.editNotSaved", folder.toString(), reason);
        }
    }

    /** A value is longer or larger than the store can hold; the edit is not in the store. */
    record ValueUnfit(Phrase field) implements StoreProblem {
        @Override
        public Phrase sentence() {
            return Phrase.of("problem.valueUnfit", field);
        }
    }
}
