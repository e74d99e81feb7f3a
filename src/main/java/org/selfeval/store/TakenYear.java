package org.selfeval.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.selfeval.archive.KeptFile;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.store.row.UnfitValue;
import org.selfeval.text.Phrase;

/** A year that comes from elsewhere with the files that were kept with it. */
public final class TakenYear {

    private TakenYear() {}

    /**
     * Writes the edit and keeps the files under new numbers, as one step: all of it is on the disk afterwards, or nothing
     * has changed.
     *
     * @param files in the order in which they were kept
     * @param bytes those of a file, asked for on the store's thread
     * @throws ProblemException as {@link Store#write}
     */
    public static void write(Store store, String evaluation, Edit edit, List<KeptFile> files,
            Function<KeptFile, byte[]> bytes) throws ProblemException {
        Optional<UnfitValue> unfit = store.writing(contents -> {
            try {
                contents.write(evaluation, edit, 0, store.now(), files, bytes);
                return Optional.empty();
            } catch (UnfitValue e) {
                return Optional.of(e);
            }
        });
        if (unfit.isPresent()) {
            throw new ProblemException(new StoreProblem.ValueUnfit(Phrase.of(unfit.get().field().labelKey())),
                    unfit.get());
        }
    }
}
