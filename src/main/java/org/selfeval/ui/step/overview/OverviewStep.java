package org.selfeval.ui.step.overview;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.RowTable;

/** Step 1, 项目概况: the fields of the year itself, and its plan as a table. */
public final class OverviewStep implements Step {

    private final Node node;
    private final Form form;

    @FXML
    private FieldRow exampleRow;
    @FXML
    private FieldRow plannedRow;
    @FXML
    private VBox planTable;

    private final RowTable<PlannedRound> plan;

    public OverviewStep(StepContext context) {
        node = FxmlFile.OVERVIEW.load(this);
        form = new Form(context.year());
        form.bindAll(node, context.year().evaluation().overview().id());
        // Only the example year says so of itself; in a real one there is nothing to ask.
        exampleRow.setVisible(Boolean.TRUE.equals(context.year().evaluation().overview().example()));
        plan = new RowTable<>(context, PlannedRound.TYPE, context.year().evaluation().overview().id(),
                List.of(PlannedRound.KIND, PlannedRound.COUNT, PlannedRound.AT_LEAST, PlannedRound.LEVELS,
                        PlannedRound.NATURES, PlannedRound.NOTE, PlannedRound.DEVIATION));
        planTable.getChildren().setAll(plan);
        plannedRow.waitFor(planTable);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        return form.focus(field) || plan.focus(field);
    }

    @Override
    public void close() {
        form.close();
        plan.close();
    }
}
