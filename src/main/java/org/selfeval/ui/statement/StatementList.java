package org.selfeval.ui.statement;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Overview;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.UndoNote;

/** Statements with all their fields, each with what it is about and the way to take it back. */
public final class StatementList extends VBox {

    private final OpenYear year;
    private final Toasts toasts;
    private final Supplier<List<Statement>> wanted;
    private final Form form;
    private final Subscription watching;
    private List<Statement> shown = List.of();

    /**
     * @param wanted the statements to show, asked again after every change
     */
    public StatementList(OpenYear year, Toasts toasts, Supplier<List<Statement>> wanted) {
        this.year = year;
        this.toasts = toasts;
        this.wanted = wanted;
        form = new Form(year);
        getStyleClass().add("statement-list");
        watching = year.evaluationProperty().subscribe(now -> refresh());
    }

    /** Asks anew which statements to show. */
    public void refresh() {
        List<Statement> now = wanted.get();
        if (now.stream().map(StatementList::key).toList().equals(shown.stream().map(StatementList::key).toList())) {
            return;
        }
        shown = now;
        form.clear();
        getChildren().setAll(now.stream().map(this::entry).toList());
    }

    /** What the layout of an entry depends on; all else its fields follow by themselves. */
    private static List<Object> key(Statement said) {
        return List.of(said.id(), said.parent(), hasValue(said));
    }

    private static boolean hasValue(Statement said) {
        return said.value() != null || said.subject() == StatementSubject.ABOVE_AVERAGE;
    }

    private javafx.scene.Node entry(Statement said) {
        StatementEntry entry = new StatementEntry();
        javafx.scene.Node node = FxmlFile.STATEMENT.load(entry);
        entry.showValue(hasValue(said));
        form.bindAll(node, said.id());
        Label about = new Label(Texts.get("statement.about", about(said)));
        about.getStyleClass().add("detail-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button withdraw = new Button(Texts.get("statement.withdraw"));
        withdraw.setOnAction(event -> withdraw(said.id()));
        withdraw.disableProperty().bind(year.readOnlyProperty());
        HBox head = new HBox(about, gap, withdraw);
        head.getStyleClass().add("fact-head");
        VBox block = new VBox(head, node);
        block.getStyleClass().add("detail");
        return block;
    }

    private String about(Statement said) {
        Row above = year.evaluation().find(said.parent()).orElseThrow();
        return above instanceof Overview ? Texts.get("statement.wholeYear") : RowNames.of(above);
    }

    private void withdraw(long id) {
        year.row(id, Statement.class)
            .filter(said -> year.delete(List.of(said)))
            .ifPresent(said -> UndoNote.show(year, toasts, Texts.get("statement.withdrawn")));
    }

    /** Whether this statement is one of those shown. */
    public boolean holds(long statement) {
        return shown.stream().anyMatch(said -> said.id() == statement);
    }

    /** Goes to a field; false where it is none of theirs. */
    public boolean focus(FieldRef field) {
        return form.focus(field);
    }

    /** Lets go of the year. */
    public void close() {
        watching.unsubscribe();
        form.close();
    }
}
