package org.selfeval.safety.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.selfeval.archive.KeptFile;
import org.selfeval.cover.Cover;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.evidence.Needed;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Replacement;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.ProblemException;
import org.selfeval.store.Adoption;
import org.selfeval.store.Store;
import org.selfeval.store.TakenYear;
import org.selfeval.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the store of what was chosen, beside the damaged one, and reads it again. */
final class NewStore {

    private static final Logger LOG = LoggerFactory.getLogger(NewStore.class);

    private final Store store;
    private final ContentPool evidence;
    private final List<Evaluation> wanted = new ArrayList<>();

    private NewStore(Store store, ContentPool evidence) {
        this.store = store;
        this.evidence = evidence;
    }

    /**
     * @param folder with the damaged store
     * @param work an empty folder for the new one; closed in the end
     */
    static void make(Path folder, Cover cover, Path work, Clock clock, Findings findings, Map<String, Choice> choices)
            throws ProblemException, IOException {
        boolean adopted = findings.complete() && Adoption.run(folder, cover, work);
        try (Store store = adopted ? Store.open(work, cover, clock) : Store.create(work, cover, clock)) {
            NewStore made = new NewStore(store, new EvidenceFolder(folder, () -> cover).pool());
            for (YearFinding year : findings.years()) {
                made.put(year, choices.getOrDefault(year.id(), Choice.NONE));
            }
            made.verify();
        }
    }

    private void put(YearFinding year, Choice choice) throws ProblemException {
        boolean there = store.list().stream().anyMatch(line -> line.id().equals(year.id()));
        switch (choice) {
            case STORE -> put(year.id(), year.store().orElseThrow(), there);
            case BACKUP -> put(year.id(), year.backup().orElseThrow(), there);
            case BOTH -> {
                put(year.id(), year.store().orElseThrow(), there);
                YearCopy backup = year.backup().orElseThrow();
                put(UUID.randomUUID().toString(), backup, false);
            }
            case NONE -> {
                if (there) {
                    write(year.id(), new Edit(Texts.get("edit.deleteYear"),
                            store.read(year.id()).rows().reversed().stream().map(RowChange::delete).toList()));
                }
            }
        }
    }

    /** The year under this id, which is another where it stands beside the one it was. */
    private void put(String id, YearCopy copy, boolean there) throws ProblemException {
        Evaluation year = id.equals(copy.evaluation().id()) ? copy.evaluation() : beside(id, copy.evaluation());
        String label = Texts.get("recovery.edit");
        Edit edit = Edit.insert(label, year.rows());
        if (there) {
            Evaluation here = store.read(id);
            edit = Replacement.edit(here, year, store.lastRowId(id), label);
            year = edit.isEmpty() ? here : here.apply(edit);
        }
        attach(copy);
        List<KeptFile> missing = missing(id, copy);
        if (!edit.isEmpty() || !missing.isEmpty()) {
            TakenYear.write(store, id, edit, missing, copy::bytes);
        }
        wanted.add(year);
    }

    private List<KeptFile> missing(String id, YearCopy copy) throws ProblemException {
        List<KeptFile> there = store.files(id).list().stream().map(file -> file.numbered(0)).toList();
        return copy.files().stream().filter(file -> !there.contains(file.numbered(0))).toList();
    }

    /** Evidence lies beside the store; what is not to be had is missed and told where the year is checked. */
    private void attach(YearCopy copy) throws ProblemException {
        for (Content content : Needed.by(copy.evaluation())) {
            try {
                if (evidence.state(content) != ContentPool.State.WHOLE) {
                    try (InputStream in = copy.contents().open(content)) {
                        evidence.put(content, in);
                    }
                }
            } catch (IOException e) {
                LOG.warn("evidence not restored: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static Evaluation beside(String id, Evaluation year) {
        Overview overview = year.overview();
        String name = overview.project() == null ? "" : overview.project();
        String beside = Texts.get("recovery.besideName", name);
        while (!Overview.PROJECT.valueType().fits(beside)) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
            beside = Texts.get("recovery.besideName", name);
        }
        return Evaluation.of(id, year.rows())
            .apply(new Edit("", List.of(RowChange.update(overview, Overview.PROJECT.set(overview, beside)))));
    }

    private void write(String id, Edit edit) throws ProblemException {
        try {
            store.write(id, edit, 0).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException expected) {
                throw expected;
            }
            throw e;
        }
    }

    private void verify() throws ProblemException {
        store.verify();
        for (Evaluation year : wanted) {
            if (!store.read(year.id()).equals(year)) {
                throw new IllegalStateException("a restored year is not as it was wanted");
            }
        }
    }
}
