package org.selfeval.ui.home;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import org.selfeval.library.CarriedOver;
import org.selfeval.library.Library;
import org.selfeval.library.NewYears;
import org.selfeval.library.Template;
import org.selfeval.library.Templates;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Labels;
import org.selfeval.ui.field.WholeSpinner;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.tasks.Tasks;

/** What a new year needs to be told: from what it starts, which year, which project; and what it will have then. */
final class NewYearForm {

    /** What was chosen. */
    record Choice(int year, String project, NewYears.Start start) {}

    private static final int FIRST = 1949;
    private static final int LAST = 2199;

    private final Library library;
    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private final List<YearItem> years;
    private final Parent node;
    private int asked;

    @FXML
    private RadioButton blank;
    @FXML
    private RadioButton after;
    @FXML
    private RadioButton beside;
    @FXML
    private Node schemeRow;
    @FXML
    private ComboBox<Template> scheme;
    @FXML
    private Node fromRow;
    @FXML
    private ComboBox<YearItem> from;
    @FXML
    private Label carried;
    @FXML
    private Spinner<Integer> year;
    @FXML
    private TextField project;
    @FXML
    private Label there;

    NewYearForm(Library library, Tasks tasks, Consumer<Exception> failed, List<YearItem> years) {
        this.library = library;
        this.tasks = tasks;
        this.failed = failed;
        this.years = List.copyOf(years);
        node = FxmlFile.NEW_YEAR.load(this);
    }

    @FXML
    private void initialize() {
        WholeSpinner.run(year, FIRST, LAST, library.today().getYear() - 1);
        year.valueProperty().subscribe(this::showThere);
        scheme.getItems().setAll(Templates.builtIn());
        scheme.setConverter(new Labels<>(Template::name));
        scheme.setValue(scheme.getItems().getFirst());
        tasks.run(library.templates()::list, this::addOwn, failed);
        from.getItems().setAll(years);
        from.setConverter(new Labels<>(YearItem::name));
        from.setValue(years.isEmpty() ? null : years.getFirst());
        after.setDisable(years.isEmpty());
        beside.setDisable(years.isEmpty());
        blank.getToggleGroup().selectedToggleProperty().subscribe(this::showStart);
        from.valueProperty().subscribe(this::showStart);
        showStart();
    }

    /** The clerk's own schemes come from the disk, behind those of the program. */
    private void addOwn(Templates.Listing listing) {
        listing.templates().stream().filter(template -> !template.builtIn()).forEach(scheme.getItems()::add);
    }

    /** Shows the form as it is to start from a year. */
    void startAfter(YearItem last) {
        from.setValue(last);
        after.setSelected(true);
    }

    private void showStart() {
        boolean copies = !blank.isSelected();
        Presence.set(fromRow, copies);
        Presence.set(carried, copies);
        Presence.set(schemeRow, !copies);
        if (copies) {
            Integer last = from.getValue().overview().year();
            if (last != null) {
                year.getValueFactory().setValue(last + (after.isSelected() ? 1 : 0));
            }
            project.setText(after.isSelected()
                    ? Objects.requireNonNullElse(from.getValue().overview().project(), "")
                    : "");
            preview();
        }
        showThere();
    }

    /** The dialog is as high as what is to be said. */
    private void fit() {
        if (carried.getScene() != null) {
            carried.getScene().getWindow().sizeToScene();
        }
    }

    /** Reading a large year takes a moment; what was chosen last is shown. */
    private void preview() {
        asked++;
        int mine = asked;
        carried.setText(Texts.get("home.carriedReading"));
        NewYears.Start start = start();
        tasks.run(() -> library.beginnings().preview(start), counts -> {
            if (mine == asked) {
                carried.setText(text(start, counts));
                fit();
            }
        }, failed);
    }

    static String text(NewYears.Start start, CarriedOver counts) {
        Object findings = counts.findings() == 0 ? "" : Phrase.of("home.carriedFindings", counts.findings());
        if (start instanceof NewYears.Start.Beside) {
            return Texts.get("home.carriedBeside", counts.indicators(), counts.people(), counts.rounds(),
                    counts.organisations(), findings);
        }
        return counts.rounds() == 0
                ? Texts.get("home.carriedClosed", counts.indicators(), counts.people(), counts.texts())
                : Texts.get("home.carriedOpen", counts.indicators(), counts.people(), counts.texts(), counts.rounds(),
                        counts.organisations(), findings);
    }

    private void showThere() {
        List<String> same = years.stream()
            .filter(item -> Objects.equals(item.overview().year(), year.getValue()))
            .map(YearItem::name)
            .toList();
        Presence.set(there, !same.isEmpty());
        there.setText(same.isEmpty() ? "" : Texts.get("home.newThere", same));
        fit();
    }

    private NewYears.Start start() {
        if (blank.isSelected()) {
            return new NewYears.Start.Blank(scheme.getValue());
        }
        String id = from.getValue().id();
        return after.isSelected() ? new NewYears.Start.After(id) : new NewYears.Start.Beside(id);
    }

    Parent node() {
        return node;
    }

    Choice choice() {
        year.commitValue();
        return new Choice(year.getValue(), project.getText(), start());
    }
}
