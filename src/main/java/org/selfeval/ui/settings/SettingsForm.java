package org.selfeval.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.selfeval.safety.LogFiles;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Theme;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.table.LetterWidths;

/** The settings; each choice holds at once. */
public final class SettingsForm {

    private final Preferences preferences;
    private final Consumer<Path> opener;
    private final Path folder;
    private final Parent node;

    @FXML
    private TabPane tabs;
    @FXML
    private Tab passwordTab;
    @FXML
    private Label themeLabel;
    @FXML
    private HBox themes;
    @FXML
    private Label lettersLabel;
    @FXML
    private HBox letters;
    @FXML
    private TextField dataFolder;
    @FXML
    private TextField logFolder;
    @FXML
    private Label version;
    @FXML
    private TableView<Licences.Library> libraries;
    @FXML
    private TableColumn<Licences.Library, String> library;
    @FXML
    private TableColumn<Licences.Library, String> licence;

    /**
     * @param opener shows a folder
     * @param folder the data folder
     * @param password the part for it, where the data is open
     */
    public SettingsForm(Preferences preferences, Consumer<Path> opener, Path folder, Optional<Node> password) {
        this.preferences = preferences;
        this.opener = opener;
        this.folder = folder;
        node = FxmlFile.SETTINGS.load(this);
        password.ifPresentOrElse(passwordTab::setContent, () -> tabs.getTabs().remove(passwordTab));
        dataFolder.setText(folder.toString());
        logFolder.setText(LogFiles.folder(folder).toString());
    }

    @FXML
    private void initialize() {
        choices(themes, themeLabel, Theme.values(), preferences.get().theme(),
                theme -> preferences.change(settings -> settings.withTheme(theme)));
        choices(letters, lettersLabel, LetterSize.values(), preferences.get().letters(),
                size -> preferences.change(settings -> settings.withLetters(size)));
        version.setText(Texts.get("settings.version", Version.number()));
        show(library, Licences.Library::name);
        show(licence, Licences.Library::licence);
        libraries.getItems().setAll(Licences.all());
        LetterWidths.follow(libraries, LetterWidths.USUAL_ROW);
    }

    private static <E extends Enum<E>> void choices(HBox row, Label label, E[] values, E chosen, Consumer<E> choose) {
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioButton button = new RadioButton(Texts.label(value));
            button.setId(value.name());
            button.setToggleGroup(group);
            button.setSelected(value == chosen);
            button.setAccessibleText(Texts.get("settings.choice", label.getText(), button.getText()));
            // Not its action, of which the arrow keys know nothing.
            button.selectedProperty().subscribe((was, is) -> {
                if (is) {
                    choose.accept(value);
                }
            });
            row.getChildren().add(button);
        }
    }

    private static void show(TableColumn<Licences.Library, String> column, Function<Licences.Library, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    @FXML
    private void openData() {
        opener.accept(folder);
    }

    @FXML
    private void openLogs() {
        opener.accept(LogFiles.folder(folder));
    }

    public Parent node() {
        return node;
    }
}
