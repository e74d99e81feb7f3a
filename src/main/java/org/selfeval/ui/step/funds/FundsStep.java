package org.selfeval.ui.step.funds;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 2, 项目资金: money by source, what it was spent on, the execution rate. */
public final class FundsStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public FundsStep(StepContext context) {
        node = FxmlFile.FUNDS.load(this);
        rows.open(context, which(), List.of(FundSource.TYPE, Expenditure.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.FUNDS;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        return rows.focus(field);
    }

    @Override
    public void close() {
        rows.close();
    }
}
