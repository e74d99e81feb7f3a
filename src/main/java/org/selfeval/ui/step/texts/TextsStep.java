package org.selfeval.ui.step.texts;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.FollowUp;
import org.selfeval.model.ReportText;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 7, 问题与建议: the report's texts, and what follows after handing in. */
public final class TextsStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public TextsStep(StepContext context) {
        node = FxmlFile.TEXTS.load(this);
        rows.open(context, which(), List.of(ReportText.TYPE, FollowUp.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.TEXTS;
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
