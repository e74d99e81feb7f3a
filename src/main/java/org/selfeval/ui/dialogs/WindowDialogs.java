package org.selfeval.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.selfeval.problem.Problem;
import org.selfeval.text.Texts;

/** The real dialogs, over the window. */
public final class WindowDialogs implements Dialogs {

    private static final double WIDTH = 560;
    private static final int DETAIL_ROWS = 6;

    private final Supplier<Window> owner;
    private final Opener opener;
    private File folder;

    /**
     * @param owner the window that waits for an answer
     */
    public WindowDialogs(Supplier<Window> owner, Opener opener) {
        this.owner = owner;
        this.opener = opener;
    }

    @Override
    public void open(Path place) {
        opener.open(place);
    }

    @Override
    public boolean confirm(String title, String question, String action) {
        return form(title, sentence(question), action, () -> true).isPresent();
    }

    @Override
    public void problem(Problem problem) {
        Dialog<ButtonType> dialog = dialog(Texts.get("dialog.problem"), sentence(problem.sentence().toString()));
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(Texts.get("dialog.understood"), ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    @Override
    public void defect(String code, String details) {
        ButtonType copy = new ButtonType(Texts.get("dialog.copyDetails"), ButtonData.LEFT);
        TextArea shown = new TextArea(details);
        shown.setEditable(false);
        shown.setPrefRowCount(DETAIL_ROWS);
        Dialog<ButtonType> dialog = dialog(Texts.get("dialog.defect"),
                new VBox(sentence(Texts.get("dialog.defectText", code)), shown));
        dialog.getDialogPane()
            .getButtonTypes()
            .addAll(copy, new ButtonType(Texts.get("dialog.goOn"), ButtonData.OK_DONE));
        dialog.showAndWait().filter(copy::equals).ifPresent(chosen -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        ButtonType act = new ButtonType(action, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, content);
        dialog.getDialogPane()
            .getButtonTypes()
            .addAll(act, new ButtonType(Texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().filter(act::equals).map(chosen -> result.get());
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        TextField field = new TextField(initial);
        Label label = sentence(question);
        label.setLabelFor(field);
        return form(title, new VBox(label, field), action, field::getText).filter(text -> !text.isBlank());
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return chosen(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
            .add(new FileChooser.ExtensionFilter(kind.description(), "*" + kind.extension()));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    /** The next choice begins where this one was made. */
    private Optional<Path> chosen(File file) {
        folder = file == null ? folder : file.getAbsoluteFile().getParentFile();
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        VBox box = new VBox(titleLabel(title), content);
        box.getStyleClass().add("dialog-content");
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getStylesheets().setAll(owner.get().getScene().getStylesheets());
        dialog.getDialogPane().setStyle(owner.get().getScene().getRoot().getStyle());
        return dialog;
    }

    private static Label titleLabel(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("dialog-title");
        return label;
    }
}
