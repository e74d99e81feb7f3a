package org.selfeval.ui.lock;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.fxml.FxmlFile;

/** Shows a recovery code, once, and has two of its groups typed back: then it is on paper and not only on the screen. */
public final class CodeHandOver {

    /** As a person may have copied it, with what stands around. */
    private static final int LONGEST = 200;

    private final Dialogs dialogs;
    private final RecoveryCode code;
    private final Consumer<Parent> printer;
    private final List<Integer> asked;

    /** The page with the code. */
    final class Showing {

        private final Parent node = FxmlFile.CODE.load(this);

        @FXML
        private TextField text;

        @FXML
        private void initialize() {
            text.setText(code.text());
        }

        @FXML
        private void print() {
            printer.accept(FxmlFile.CODE_PAPER.load(new Paper()));
        }

        @FXML
        private void copy() {
            ClipboardContent content = new ClipboardContent();
            content.putString(code.text());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** What is printed. */
    final class Paper {

        @FXML
        private Label text;

        @FXML
        private void initialize() {
            text.setText(code.text());
        }
    }

    /** The page that asks for two groups. */
    final class Asking {

        private final Parent node = FxmlFile.CODE_CHECK.load(this);

        @FXML
        private Label firstLabel;
        @FXML
        private TextField first;
        @FXML
        private Label secondLabel;
        @FXML
        private TextField second;

        @FXML
        private void initialize() {
            name(firstLabel, first, asked.getFirst());
            name(secondLabel, second, asked.getLast());
        }

        private void name(Label label, TextField field, int group) {
            label.setText(Texts.get("code.group", group + 1));
            field.setAccessibleText(label.getText());
        }

        private BooleanBinding right() {
            return Bindings.createBooleanBinding(
                    () -> code.isGroup(asked.getFirst(), first.getText())
                            && code.isGroup(asked.getLast(), second.getText()),
                    first.textProperty(), second.textProperty());
        }
    }

    /**
     * @param printer prints a page
     * @param random chooses the groups that are asked for
     */
    CodeHandOver(Dialogs dialogs, RecoveryCode code, Consumer<Parent> printer, RandomGenerator random) {
        this.dialogs = dialogs;
        this.code = code;
        this.printer = printer;
        int first = random.nextInt(RecoveryCode.GROUPS - 1);
        asked = List.of(first, random.nextInt(first + 1, RecoveryCode.GROUPS));
    }

    /** Takes a recovery code off the clipboard: whoever came by could paste it. */
    public static void forgetCopied() {
        String copied = Clipboard.getSystemClipboard().getString();
        try {
            if (copied != null && copied.length() < LONGEST) {
                RecoveryCode.parse(copied);
                Clipboard.getSystemClipboard().clear();
            }
        } catch (ProblemException e) {
            // It was something else, and stays.
        }
    }

    /** Whether the code was written down; false where it was given up. */
    boolean done() {
        while (dialogs.form(Texts.get("code.title"), new Showing().node, Texts.get("code.written"), () -> true)
            .isPresent()) {
            Asking asking = new Asking();
            if (dialogs.form(Texts.get("code.check"), asking.node, new SimpleStringProperty(Texts.get("code.finish")),
                    asking.right(), () -> true)
                .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
