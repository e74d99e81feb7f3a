package org.selfeval.ui.step.rounds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.statement.FactLine;
import org.selfeval.ui.statement.StatementList;
import org.selfeval.ui.step.StepContext;

/** The facts of a round that rest on dates and counts or on statements, and the statements on its groups and units. */
final class FactsPane extends VBox {

    /** The facts of this step, in the order in which they come about. */
    static final List<StatementSubject> SUBJECTS = List.of(StatementSubject.REPORTS_FORMED, StatementSubject.BRIEFED,
            StatementSubject.REPORTED_IN_TIME, StatementSubject.ABOVE_AVERAGE);

    private final StepContext context;
    private final Form form;
    private final FieldRow briefedOn = new FieldRow(Round.BRIEFED_ON);
    private final Map<StatementSubject, FactLine> lines = new EnumMap<>(StatementSubject.class);
    private final StatementList others;
    private long round;

    /** @param form binds the date that stands here */
    FactsPane(StepContext context, long round, Form form) {
        this.context = context;
        this.form = form;
        getStyleClass().add("facts");
        for (StatementSubject subject : SUBJECTS) {
            FactLine line = new FactLine(context.year(), context.toasts(), subject);
            lines.put(subject, line);
            getChildren().add(line.node());
        }
        lines.get(StatementSubject.BRIEFED).add(briefedOn);
        others = new StatementList(context.year(), context.toasts(), this::others);
        Label title = new Label(Texts.get("rounds.otherStatements"));
        title.getStyleClass().add("section-title");
        title.visibleProperty().bind(Bindings.isNotEmpty(others.getChildren()));
        title.managedProperty().bind(title.visibleProperty());
        getChildren().addAll(title, others);
        show(round);
    }

    /** Shows those of another round, whose fields the form is free for. */
    void show(long other) {
        round = other;
        form.bind(briefedOn, round);
        lines.values().forEach(line -> line.about(round));
        others.refresh();
    }

    /** Words on single groups and units, and those whose subject is not chosen yet. */
    private List<Statement> others() {
        Evaluation year = context.year().evaluation();
        if (year.find(round).isEmpty()) {
            return List.of();
        }
        Node<Round> here = Rounds.node(year, round);
        List<Statement> found = new ArrayList<>();
        here.rows(Statement.TYPE).stream().filter(word -> Objects.isNull(word.subject())).forEach(found::add);
        here.children(Group.TYPE).forEach(group -> found.addAll(group.rows(Statement.TYPE)));
        here.children(InspectedUnit.TYPE).forEach(unit -> found.addAll(unit.rows(Statement.TYPE)));
        found.removeIf(word -> WizardStep.of(word, Statement.SUBJECT) != WizardStep.ROUNDS);
        return found;
    }

    /** Goes to the line of one fact. */
    void show(StatementSubject subject) {
        lines.get(subject).focus();
    }

    /** Goes to a field of one of the statements here. */
    boolean focus(FieldRef field) {
        return lines.values().stream().anyMatch(line -> line.focus(field)) || others.focus(field);
    }

    void close() {
        lines.values().forEach(FactLine::close);
        others.close();
    }
}
