package org.selfeval.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.evidence.Needed;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool.State;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;

/**
 * The evidence of the whole year in step 8: how much there is, which files are missing, each with the way to its row; and on
 * request all of it read through. Not to be seen where there is none.
 */
public final class EvidenceSummary extends VBox {

    private static final int MOST = 2;

    /** A file that is not whole. */
    private record Fault(Evidence file, State state) {}

    private final Label sum = new Label();
    private final Button check = new Button(Texts.get("evidence.check"));
    private final VBox faults = new VBox();
    private StepContext context;
    private EvidenceActions actions;
    private List<Evidence> shown = List.of();
    private Set<Content> altered = Set.of();

    public EvidenceSummary() {
        sum.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = new Label(Texts.get("rowtype.evidence"));
        title.getStyleClass().add("section-title");
        check.setId("checkEvidence");
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(event -> check());
        HBox head = new HBox(title, sum, gap, check);
        head.getStyleClass().add("buttons");
        getChildren().setAll(head, faults);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Belongs to a step from now on. */
    public void open(StepContext step) {
        context = step;
        actions = new EvidenceActions(step);
        step.evidence().mendedProperty().subscribe(() -> look(shown));
    }

    /** Shows the evidence of a year as it is, by which files are there; those that were found altered are read again. */
    public void show(Evaluation year) {
        shown = Needed.rows(year);
        setVisible(!shown.isEmpty());
        if (!shown.isEmpty()) {
            sum.setText(Texts.get("evidence.sum", shown.size(),
                    Sizes.of(shown.stream().mapToLong(file -> file.size() == null ? 0 : file.size()).sum())));
            look(shown);
        }
    }

    private void look(List<Evidence> files) {
        EvidenceFolder folder = context.evidence().folder();
        Set<Content> doubted = altered;
        context.tasks().run(() -> {
            List<Evidence> suspects = new ArrayList<>(folder.missing(files));
            files.stream()
                .filter(file -> !suspects.contains(file) && Needed.by(file).filter(doubted::contains).isPresent())
                .forEach(suspects::add);
            return faults(folder, suspects);
        }, (List<Fault> found) -> {
            if (files.equals(shown)) {
                tell(found);
            }
        }, actions::failed);
    }

    private static List<Fault> faults(EvidenceFolder folder, List<Evidence> files) throws ProblemException {
        List<Fault> found = new ArrayList<>();
        for (Evidence file : files) {
            State state = folder.state(file);
            if (state != State.WHOLE) {
                found.add(new Fault(file, state));
            }
        }
        return found;
    }

    /** Reads every file through. */
    private void check() {
        List<Evidence> files = shown;
        EvidenceFolder folder = context.evidence().folder();
        context.tasks().run(Texts.get("evidence.checking"), progress -> {
            List<Fault> found = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                progress.check();
                found.addAll(faults(folder, List.of(files.get(i))));
                progress.done((i + 1.0) / files.size());
            }
            return found;
        }, found -> {
            altered = found.stream()
                .filter(fault -> fault.state() == State.ALTERED)
                .flatMap(fault -> Needed.by(fault.file()).stream())
                .collect(Collectors.toSet());
            tell(found);
            if (found.isEmpty()) {
                context.toasts().show(Texts.get("evidence.allWhole", files.size()));
            }
        }, actions::failed);
    }

    private void tell(List<Fault> found) {
        faults.getChildren().clear();
        if (!found.isEmpty()) {
            Label what = new Label(Texts.get("evidence.faults", found.size()));
            what.getStyleClass().add("field-refusal");
            what.setWrapText(true);
            what.setMinHeight(USE_PREF_SIZE);
            faults.getChildren().add(what);
        }
        found.stream().limit(MOST).map(this::link).forEach(faults.getChildren()::add);
    }

    /** Leads to the row that the file is attached to, and shows its files. */
    private Hyperlink link(Fault fault) {
        Hyperlink link = new Hyperlink(Texts.get("evidence.faulty", fault.state(), RowNames.of(fault.file())));
        link.setOnAction(event -> context.year()
            .evaluation()
            .find(fault.file().parent())
            .ifPresent(this::go));
        return link;
    }

    private void go(Row owner) {
        context.jump().accept(FieldRef.of(owner, owner.type().fields().getFirst()));
        context.evidence().show(owner.id());
    }
}
