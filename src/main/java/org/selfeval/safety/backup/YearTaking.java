package org.selfeval.safety.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.selfeval.archive.KeptFile;
import org.selfeval.evidence.Needed;
import org.selfeval.exchange.ContentSource;
import org.selfeval.exchange.PackedYear;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Replacement;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.session.ReadOnlyYear;
import org.selfeval.store.TakenYear;
import org.selfeval.text.Texts;

/** Brings a year in that was carried or backed up: what it would change, and then all of that or nothing. */
public final class YearTaking {

    private final Workspace workspace;

    public YearTaking(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What bringing a year in would do.
     *
     * @param year what comes
     * @param here the year as it is now; empty where it is not here
     * @param edit what turns the one into the other
     * @param kept the kept files that are not here yet; those that are here stay
     * @param attached the contents of evidence that are not here, or not whole
     */
    public record Plan(PackedYear year, Optional<Evaluation> here, Edit edit, List<KeptFile> kept,
            List<Content> attached) {

        /** Whether everything is here already. */
        public boolean isSame() {
            return here.isPresent() && edit.isEmpty() && kept.isEmpty() && attached.isEmpty();
        }

        /** Whether the year that is here is finished or archived and takes no such change. */
        public boolean isRefused() {
            return here.filter(year -> !ReadOnlyYear.takes(year.overview(), edit)).isPresent();
        }
    }

    /**
     * What bringing a year in would do; changes nothing.
     *
     * @param label what the edit is to be called
     */
    public Plan plan(PackedYear year, String label) throws ProblemException {
        Evaluation coming = year.evaluation();
        if (workspace.store().list().stream().noneMatch(line -> line.id().equals(coming.id()))) {
            return new Plan(year, Optional.empty(), Edit.insert(label, coming.rows()), missing(year),
                    lacking(year));
        }
        Evaluation here = workspace.store().read(coming.id());
        return new Plan(year, Optional.of(here),
                Replacement.edit(here, coming, workspace.store().lastRowId(coming.id()), label), missing(year),
                lacking(year));
    }

    /** As {@link #plan}, but the year comes as another one beside what is here, being filled in. */
    public Plan planCopy(PackedYear year, String label) throws ProblemException {
        Evaluation original = year.evaluation();
        Overview renamed = Overview.PROJECT.set(original.overview(), Texts.get("restore.copyName",
                Optional.ofNullable(original.overview().project()).orElse("")));
        Overview open = Overview.STATE_REASON.set(Overview.STATE.set(renamed, EvaluationState.DRAFTING), null);
        List<Row> rows = original.rows().stream().map(row -> row.id() == open.id() ? open : row).toList();
        Evaluation copy = Evaluation.of(UUID.randomUUID().toString(), rows);
        return plan(new PackedYear(copy, year.kept(), year.contents()), label);
    }

    private List<KeptFile> missing(PackedYear year) throws ProblemException {
        Set<KeptFile> there = workspace.store()
            .files(year.evaluation().id())
            .list()
            .stream()
            .map(file -> file.numbered(0))
            .collect(Collectors.toSet());
        return year.kept().stream().filter(file -> !there.contains(file)).toList();
    }

    private List<Content> lacking(PackedYear year) throws ProblemException {
        ContentPool here = workspace.evidence().pool();
        List<Content> lacking = new ArrayList<>();
        try {
            for (Content content : Needed.by(year.evaluation())) {
                if (year.contents().contains(content) && here.state(content) != ContentPool.State.WHOLE) {
                    lacking.add(content);
                }
            }
            return lacking;
        } catch (IOException e) {
            throw new ProblemException(new BackupProblem.ContentUnreadable(), e);
        }
    }

    /**
     * Does what was planned.
     *
     * @param contents those of the year, verified
     * @throws ProblemException if the year is finished or archived, or it could not be written; the year is as it was then
     */
    public void carryOut(Plan plan, ContentSource contents) throws ProblemException {
        if (plan.here().isPresent()) {
            ReadOnlyYear.admit(plan.here().get().overview(), plan.edit());
        }
        try {
            // Before the rows that name them: where it ends here, nothing names them, and they go at the next start.
            for (Content content : plan.attached()) {
                try (InputStream in = contents.open(content)) {
                    workspace.evidence().pool().put(content, in);
                }
            }
            TakenYear.write(workspace.store(), plan.year().evaluation().id(), plan.edit(), plan.kept(),
                    file -> bytes(contents, file));
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(new BackupProblem.ContentUnreadable(), e);
        }
    }

    private static byte[] bytes(ContentSource contents, KeptFile file) {
        try (InputStream in = contents.open(PackedYear.content(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
