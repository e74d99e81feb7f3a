package org.selfeval.ui.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.year.OpenYear;

/**
 * A fact for which the clerk may vouch, about one row: what it rests on, told apart at a glance, and the statement on it
 * with its source, made here and changed here. Where records say otherwise, that stands below.
 */
public final class FactLine {

    private final OpenYear year;
    private final StatementSubject subject;
    private final VBox node;
    private final FontIcon icon = new FontIcon();
    private final StatementList forms;
    private Subscription watching = Subscription.EMPTY;
    private long row;

    @FXML
    private Label chip;
    @FXML
    private Label name;
    @FXML
    private Label details;
    @FXML
    private Label warning;
    @FXML
    private Button make;
    @FXML
    private ToggleButton change;

    /** A line that says nothing until it is told {@link #about} what. */
    public FactLine(OpenYear year, Toasts toasts, StatementSubject subject) {
        this.year = year;
        this.subject = subject;
        node = (VBox) FxmlFile.FACT.load(this);
        node.setId("factLine-" + subject.name());
        forms = new StatementList(year, toasts, this::statements);
        name.setText(Texts.label(subject));
        chip.setGraphic(icon);
        make.setAccessibleText(Texts.get("statement.makeOf", subject));
        make.disableProperty().bind(year.readOnlyProperty());
        change.setAccessibleText(Texts.get("statement.changeOf", subject));
        change.selectedProperty()
            .subscribe(open -> change.setText(Texts.get(open ? "statement.fold" : "statement.change")));
        forms.visibleProperty().bind(change.selectedProperty().and(change.visibleProperty()));
        node.getChildren().add(forms);
        for (javafx.scene.Node one : List.of(warning, make, change, forms)) {
            one.managedProperty().bind(one.visibleProperty());
        }
    }

    /**
     * @param about number of a round, group or unit, or of the year itself
     */
    public FactLine(OpenYear year, Toasts toasts, StatementSubject subject, long about) {
        this(year, toasts, subject);
        about(about);
    }

    /**
     * Shows the fact about this row from now on.
     *
     * @param about number of a round, group or unit, or of the year itself
     */
    public void about(long about) {
        row = about;
        change.setSelected(false);
        forms.refresh();
        watching.unsubscribe();
        watching = FactWatch.start(year, subject, row, this::show);
    }

    public javafx.scene.Node node() {
        return node;
    }

    /** Puts in what the fact can be recorded with, beside the way to state it. */
    public void add(javafx.scene.Node recording) {
        node.getChildren().add(node.getChildren().indexOf(forms), recording);
    }

    private void show(FactState now, Optional<String> contradiction) {
        Looks.apply(chip, icon, now.standing(), contradiction.isPresent());
        chip.setText(Texts.label(now.standing()));
        details.setText(Looks.details(subject, now));
        warning.setText(contradiction.orElse(""));
        warning.setVisible(contradiction.isPresent());
        List<Statement> there = statements();
        change.setVisible(!there.isEmpty());
        make.setVisible(there.stream().noneMatch(said -> said.parent() == row));
    }

    /** The words on the subject here and above, also those of which it is not said yet whether it is so. */
    private List<Statement> statements() {
        List<Statement> said = new ArrayList<>();
        Node<?> at = year.evaluation().root().find(row);
        while (at != null) {
            said.addAll(at.rows(Statement.TYPE));
            at = year.evaluation().root().find(at.row().parent());
        }
        said.removeIf(word -> word.subject() != subject);
        return said;
    }

    /** The clerk says that it is so; from where is asked at once. */
    @FXML
    private void make() {
        Statement made = Statement.SUBJECT.set(year.blank(Statement.TYPE, row), subject);
        year.add(Statement.AFFIRMED.set(made, true)).ifPresent(said -> focus(FieldRef.of(said, Statement.SOURCE)));
    }

    /** Goes to the line, to what can be done in it. */
    public void focus() {
        (make.isVisible() ? make : change).requestFocus();
    }

    /** Goes to a field of one of the statements on this fact; false where it is none of theirs. */
    public boolean focus(FieldRef field) {
        if (!forms.holds(field.row())) {
            return false;
        }
        change.setSelected(true);
        node.applyCss();
        node.layout();
        return forms.focus(field);
    }

    /** Lets go of the year. */
    public void close() {
        watching.unsubscribe();
        forms.close();
    }
}
