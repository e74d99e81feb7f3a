package org.selfeval.ui.step.plain;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.RowType;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;

/** A step that offers the rows of some types, all of their fields in a plain form. */
public final class PlainStep implements Step {

    private final WizardStep which;
    private final Node node;

    @FXML
    private RowsForm rows;

    /** @param types the row types that are entered in this step */
    public PlainStep(StepContext context, WizardStep which, List<RowType<?>> types) {
        this.which = which;
        node = FxmlFile.PLAIN.load(this);
        rows.open(context, which, types);
    }

    @Override
    public WizardStep which() {
        return which;
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
