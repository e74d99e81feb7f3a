package org.selfeval.ui.step.rounds;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.selfeval.check.WizardStep;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.statement.StatementList;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.rounds.table.Columns;
import org.selfeval.ui.table.RowTable;

/** What belongs to no single round: special checks such as a later look back, and statements for all rounds. */
final class WholeYear implements RoundsStep.Detail {

    private final StepContext context;
    private final Node node;
    private final RowTable<SpecialCheck> checks;
    private final StatementList statements;

    @FXML
    private VBox checkTable;
    @FXML
    private VBox said;

    WholeYear(StepContext context) {
        this.context = context;
        node = FxmlFile.ROUNDS_YEAR.load(this);
        checks = new RowTable<>(context, SpecialCheck.TYPE, context.year().evaluation().overview().id(),
                Columns.CHECKS);
        Columns.fit(checks, "rounds.check");
        checkTable.getChildren().setAll(checks);
        statements = new StatementList(context.year(), context.toasts(), this::wanted);
        said.getChildren().add(statements);
        said.managedProperty().bind(said.visibleProperty());
        said.visibleProperty().bind(Bindings.isNotEmpty(statements.getChildren()));
    }

    private List<Statement> wanted() {
        return context.year()
            .evaluation()
            .root()
            .rows(Statement.TYPE)
            .stream()
            .filter(word -> WizardStep.of(word, Statement.SUBJECT) == WizardStep.ROUNDS)
            .toList();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        return checks.focus(field) || statements.focus(field);
    }

    @Override
    public void close() {
        checks.close();
        statements.close();
    }
}
