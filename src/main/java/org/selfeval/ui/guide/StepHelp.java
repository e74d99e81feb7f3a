package org.selfeval.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.selfeval.check.WizardStep;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;

/**
 * The help of one step beside its form, so that one can go on filling it in: what the step is for and where the figures are
 * found, how to go about it, the rules of its fields, the keys.
 */
public final class StepHelp extends StackPane {

    private Node before;

    @FXML
    private Label title;
    @FXML
    private ScrollPane scroll;
    @FXML
    private Label purpose;
    @FXML
    private VBox ways;
    @FXML
    private VBox rules;
    @FXML
    private VBox ruleLines;
    @FXML
    private GridPane keys;

    public StepHelp() {
        getChildren().setAll(FxmlFile.STEP_HELP.load(this));
        managedProperty().bind(visibleProperty());
        rules.managedProperty().bind(rules.visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        List<String> lines = Texts.get("guide.keys").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("：", 2);
            Label key = line(parts[0]);
            key.getStyleClass().add("key");
            GridPane.setValignment(key, VPos.TOP);
            keys.addRow(i, key, line(parts[1]));
        }
    }

    /** Comes up and takes the focus, so that it can be read by keyboard; {@link #close} gives it back. */
    public void appear(WizardStep step) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        show(step);
        setVisible(true);
        scroll.requestFocus();
    }

    /** Tells of another step. */
    public void show(WizardStep step) {
        title.setText(Texts.get("guide.title", step));
        purpose.setText(Texts.get("step.help." + step.name()));
        ways.getChildren().setAll(Texts.get("guide.step." + step.name()).lines().map(StepHelp::line).toList());
        List<Label> of = ruleLines(step);
        rules.setVisible(!of.isEmpty());
        ruleLines.getChildren().setAll(of);
        scroll.setVvalue(0);
    }

    private static List<Label> ruleLines(WizardStep step) {
        List<Label> lines = new ArrayList<>();
        for (RowType<?> type : RowTypes.ALL) {
            for (Field<?, ?> field : type.fields()) {
                if (WizardStep.of(type.blank(0, 0, 0), field) == step && Texts.has("help." + field)) {
                    lines.add(line(Texts.get("guide.rule", Texts.get(field.labelKey()), Texts.get("help." + field))));
                }
            }
        }
        return lines;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /** Goes away, back to where one was. */
    @FXML
    public void close() {
        setVisible(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
