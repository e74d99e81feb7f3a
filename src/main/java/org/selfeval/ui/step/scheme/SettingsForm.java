package org.selfeval.ui.step.scheme;

import javafx.scene.Node;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.year.OpenYear;

/** The parameters of the scheme, by what they are about. */
final class SettingsForm {

    private final Node node;
    private final Form form;

    SettingsForm(OpenYear trial) {
        node = FxmlFile.SCHEME_SETTINGS.load(this);
        form = new Form(trial);
        form.bindAll(node, trial.evaluation().scheme().id());
    }

    Node node() {
        return node;
    }

    /** Goes to a parameter; false where there is none such. */
    boolean focus(FieldRef field) {
        return form.focus(field);
    }

    void close() {
        form.close();
    }
}
