package org.selfeval.store;

import java.util.List;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptFiles;
import org.selfeval.archive.KeptKind;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;

/** The files kept with one evaluation of a store; they stay when it goes, and come back with it. */
final class StoredFiles implements KeptFiles {

    private final Store store;
    private final String evaluation;

    StoredFiles(Store store, String evaluation) {
        this.store = store;
        this.evaluation = evaluation;
    }

    @Override
    public List<KeptFile> list() throws ProblemException {
        return store.reading(contents -> contents.files(evaluation));
    }

    /**
     * {@inheritDoc}
     *
     * @throws ProblemException {@link YearProblem.EvaluationMissing}, {@link org.selfeval.problem.StoreProblem.EditNotSaved}
     */
    @Override
    public KeptFile keep(KeptKind kind, String name, byte[] bytes, Evaluation year) throws ProblemException {
        KeptFile file = new KeptFile(0, store.now(), kind, name, bytes.length, Digests.of(bytes), Digests.of(year));
        return store.writing(contents -> contents.keep(evaluation, file, bytes))
            .orElseThrow(() -> new ProblemException(new YearProblem.EvaluationMissing(evaluation)));
    }

    @Override
    public byte[] bytes(KeptFile file) throws ProblemException {
        return store.reading(contents -> contents.bytes(file));
    }
}
