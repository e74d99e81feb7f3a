package org.selfeval.ui.step.rectification;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 4, 整改跟踪: every organisation with its deadlines and findings. */
public final class RectificationStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public RectificationStep(StepContext context) {
        node = FxmlFile.RECTIFICATION.load(this);
        rows.open(context, which(), List.of(Round.TYPE, InspectedUnit.TYPE, Finding.TYPE, Statement.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.RECTIFICATION;
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
