package org.selfeval.library;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.selfeval.exchange.Example;
import org.selfeval.model.Carryover;
import org.selfeval.model.Evaluation;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.text.Texts;

/** The ways in which a year begins. */
public final class NewYears {

    /** What a new year starts from. */
    public sealed interface Start {

        /**
         * From nothing.
         *
         * @param scheme what it is to be scored by
         */
        record Blank(Template scheme) implements Start {}

        /** From an earlier year: scheme, people and texts, and what is still open (上年结转). */
        record After(String id) implements Start {}

        /** As another project of the same year: with the same inspections. */
        record Beside(String id) implements Start {}
    }

    private final Workspace workspace;

    NewYears(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Begins a year.
     *
     * @param project its name; blank where it is still unknown
     * @return the new year's id
     */
    public String begin(int year, String project, Start start) throws ProblemException {
        Evaluation made = made(year, start);
        Overview before = made.overview();
        Overview named = Overview.YEAR.set(before, year);
        named = Overview.CUT_OFF.set(named, LocalDate.of(year, 12, 31));
        named = Overview.PROJECT.set(named, project.isBlank() ? null : project.strip());
        if (!named.equals(before)) {
            made = made.apply(new Edit("", List.of(RowChange.update(before, named))));
        }
        insert(made, Texts.get("edit.newYear"));
        return made.id();
    }

    /** What a year would have that started so. */
    public CarriedOver preview(Start start) throws ProblemException {
        return CarriedOver.of(made(LocalDate.EPOCH.getYear(), start));
    }

    private Evaluation made(int year, Start start) throws ProblemException {
        String id = UUID.randomUUID().toString();
        return switch (start) {
            case Start.Blank(Template scheme) -> NewEvaluation.blank(id, year, scheme.rows());
            case Start.After(String last) -> Carryover.nextYear(id, workspace.store().read(last));
            case Start.Beside(String first) -> Carryover.secondProject(id, workspace.store().read(first));
        };
    }

    /**
     * Puts the example year in, where it is not there yet.
     *
     * @return its id
     */
    public String example() throws ProblemException {
        Evaluation example = Example.year2020();
        if (workspace.store().list().stream().noneMatch(line -> line.id().equals(example.id()))) {
            insert(example, Texts.get("edit.example"));
        }
        return example.id();
    }

    private void insert(Evaluation year, String label) throws ProblemException {
        workspace.write(year.id(), Edit.insert(label, year.rows()));
    }
}
