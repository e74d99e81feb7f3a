package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.selfeval.problem.Problem;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Flood;

/** The real dialogs, over the window. */
public final class WindowDialogs implements Dialogs {

    private final Supplier<Window> owner;
    private final Surroundings around;
    private final Choosers choosers;
    private final OpenDialogs open = new OpenDialogs();

    public WindowDialogs(Supplier<Window> owner, Surroundings around) {
        this.owner = owner;
        this.around = around;
        choosers = new Choosers(owner, around);
    }

    @Override
    public boolean confirm(String title, String question, String action) {
        return form(title, sentence(question), action, () -> true).isPresent();
    }

    @Override
    public void problem(Problem problem) {
        if (open.isLocked()) {
            open.miss(problem);
            return;
        }
        Dialog<ButtonType> dialog = dialog(Texts.get("dialog.problem"), sentence(problem.sentence().toString()));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(Texts.get("dialog.understood"), ButtonData.OK_DONE));
        ask(dialog);
    }

    @Override
    public void defect(String code, String details) {
        Dialog<ButtonType> dialog = dialog(Texts.get("dialog.defect"), sentence(Texts.get("dialog.defectText", code)));
        ButtonType goOn = new ButtonType(Texts.get("dialog.goOn"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().add(goOn);
        offer(dialog, Texts.get("dialog.copyDetails"), () -> copy(details));
        offer(dialog, Texts.get("dialog.openLogs"), () -> around.show(around.logs()));
        Button ending = (Button) dialog.getDialogPane().lookupButton(goOn);
        ending.setDefaultButton(true);
        whenShown(dialog, ending::requestFocus);
        ask(dialog);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A button that leaves the dialog open. */
    private static void offer(Dialog<ButtonType> dialog, String text, Runnable action) {
        ButtonType type = new ButtonType(text, ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(type);
        dialog.getDialogPane().lookupButton(type).addEventFilter(ActionEvent.ACTION, event -> {
            action.run();
            event.consume();
        });
    }

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        return form(title, content, new SimpleStringProperty(action), new SimpleBooleanProperty(true), result);
    }

    @Override
    public <T> Optional<T> form(String title, Node content, ObservableValue<String> action,
            ObservableBooleanValue possible, Supplier<T> result) {
        ButtonType act = new ButtonType(action.getValue(), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, content);
        dialog.getDialogPane()
            .getButtonTypes()
            .addAll(act, new ButtonType(Texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(act);
        button.textProperty().bind(action);
        button.disableProperty().bind(Bindings.not(possible));
        focusFirst(dialog, content);
        return ask(dialog).filter(act::equals).map(chosen -> result.get());
    }

    @Override
    public void page(String title, Node content) {
        Dialog<ButtonType> dialog = dialog(title, content);
        dialog.getDialogPane()
            .getButtonTypes()
            .add(new ButtonType(Texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
        focusFirst(dialog, content);
        ask(dialog);
    }

    @Override
    public void show(Path file) {
        if (!open.isLocked()) {
            around.show(file);
        }
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        TextField field = new TextField(initial);
        Label label = sentence(question);
        label.setLabelFor(field);
        VBox asked = new VBox(label, field);
        asked.getStyleClass().add("question");
        return form(title, asked, action, field::getText).filter(text -> !text.isBlank());
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return answered(choosers.openFile(title, kind));
    }

    @Override
    public List<Path> openFiles(String title, FileKind kind) {
        return choosers.openFiles(title, kind).stream().filter(file -> !open.isLocked()).toList();
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, String suggestedName) {
        return answered(choosers.saveFile(title, kind, suggestedName))
            .flatMap(typed -> completed(title, typed, suggestedName));
    }

    /** The system has asked about the name that was typed, not about that to which it is completed here. */
    Optional<Path> completed(String title, Path typed, String suggestedName) {
        Path file = Choosers.complete(typed, suggestedName);
        boolean mayBeWritten = file.equals(typed) || !file.toFile().exists() || confirm(title,
                Texts.get("export.replaceQuestion", file.getFileName()), Texts.get("export.replace"));
        return Optional.of(file).filter(whole -> mayBeWritten);
    }

    @Override
    public Optional<Path> folder(String title) {
        return answered(choosers.folder(title));
    }

    /** The system's own dialogs cannot be closed from here. */
    private Optional<Path> answered(Optional<Path> chosen) {
        return chosen.filter(file -> !open.isLocked());
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        content.lookupAll(".text-input").stream().map(TextInputControl.class::cast).forEach(Flood::stem);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        // One that has a fixed size is given the least by some window managers of Linux.
        dialog.setResizable(true);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        new DialogLook(owner.get()).dress(dialog, title, content);
        return dialog;
    }

    /** Where something is to be filled in, the first such field has the focus, and not the button. */
    private static void focusFirst(Dialog<ButtonType> dialog, Node content) {
        whenShown(dialog, () -> firstField(content).ifPresent(Node::requestFocus));
    }

    /** The dialog's own event comes before it is shown, and so before the default button takes the focus. */
    private static void whenShown(Dialog<ButtonType> dialog, Runnable action) {
        dialog.getDialogPane()
            .getScene()
            .getWindow()
            .addEventHandler(WindowEvent.WINDOW_SHOWN, event -> action.run());
    }

    private static Optional<Node> firstField(Node node) {
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !node.isDisabled()) {
            return Optional.of(Ticks.chosenOf(node));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable()
                    .stream()
                    .filter(Node::isVisible)
                    .map(WindowDialogs::firstField)
                    .flatMap(Optional::stream)
                    .findFirst()
                : Optional.empty();
    }

    /** With buttons as wide as what they say: a bar of equal ones would cut the longest. */
    private Optional<ButtonType> ask(Dialog<ButtonType> dialog) {
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().stream().map(pane::lookupButton).forEach(button -> {
            ButtonBar.setButtonUniformSize(button, false);
            ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
        });
        Ticks.leaveEnter(pane);
        return open.ask(dialog);
    }

    @Override
    public void lock(boolean nobodyThere) {
        if (nobodyThere) {
            open.lock();
        } else {
            open.unlock(this::problem);
        }
    }
}
