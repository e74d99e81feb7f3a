package org.selfeval.ui.step.export;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 8, 检查与导出: checks, preview and files. */
public final class ExportStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public ExportStep(StepContext context) {
        node = FxmlFile.EXPORT.load(this);
        rows.open(context, which(), List.of(Overview.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.EXPORT;
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
