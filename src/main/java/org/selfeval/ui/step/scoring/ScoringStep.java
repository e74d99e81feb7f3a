package org.selfeval.ui.step.scoring;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 6, 指标评分: the scheme, actual values and scores. */
public final class ScoringStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public ScoringStep(StepContext context) {
        node = FxmlFile.SCORING.load(this);
        rows.open(context, which(), List.of(Scheme.TYPE, Level.TYPE, Indicator.TYPE, Benchmark.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.SCORING;
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
