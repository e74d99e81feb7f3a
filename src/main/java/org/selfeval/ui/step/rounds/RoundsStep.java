package org.selfeval.ui.step.rounds;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.plain.RowsForm;

/** Step 3, 巡察轮次: rounds with their groups, special checks and inspected organisations. */
public final class RoundsStep implements Step {

    private final Node node;

    @FXML
    private RowsForm rows;

    public RoundsStep(StepContext context) {
        node = FxmlFile.ROUNDS.load(this);
        rows.open(context, which(),
                List.of(Round.TYPE, Group.TYPE, SpecialCheck.TYPE, InspectedUnit.TYPE, Statement.TYPE));
    }

    @Override
    public WizardStep which() {
        return WizardStep.ROUNDS;
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
