package org.selfeval.ui.step.satisfaction;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 5, 满意度: complaints about inspectors, and the survey. */
public final class SatisfactionStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public SatisfactionStep(StepContext context) {
        node = FxmlFile.SATISFACTION.load(this);
        rows.open(context, which(), List.of(Satisfaction.TYPE, Statement.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.SATISFACTION;
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
