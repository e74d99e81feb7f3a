package org.selfeval.ui.home;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.selfeval.library.Library;
import org.selfeval.library.YearLine;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.shell.Place;
import org.selfeval.ui.tasks.Tasks;

/** Lists the years, or says what to do first where there is none. */
public final class HomePlace implements Place {
    private static final double HEAD = 44;
    private static final double ROW = 36;
    private static final int PLACES = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
        .withZone(ZoneId.systemDefault());

    private final Library library;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Consumer<String> open;
    private final Optional<String> last;
    private final Parent node;

    @FXML
    private TableView<YearLine> years;
    @FXML
    private TableColumn<YearLine, String> year;
    @FXML
    private TableColumn<YearLine, String> project;
    @FXML
    private TableColumn<YearLine, String> total;
    @FXML
    private TableColumn<YearLine, String> grade;
    @FXML
    private TableColumn<YearLine, String> state;
    @FXML
    private TableColumn<YearLine, String> changed;
    @FXML
    private Node actions;
    @FXML
    private Button example;
    @FXML
    private Button delete;
    @FXML
    private Button pack;
    @FXML
    private Node empty;
    @FXML
    private Label folder;

    /**
     * @param open shows the year of an id
     * @param last the year that was open last, with which one will go on
     */
    public HomePlace(Path dataFolder, Library library, Tasks tasks, Dialogs dialogs, Toasts toasts,
            Consumer<String> open, Optional<String> last) {
        this.library = library;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.open = open;
        this.last = last;
        node = FxmlFile.HOME.load(this);
        folder.setText(Texts.get("home.folder", dataFolder));
        reload();
    }

    @FXML
    private void initialize() {
        show(year, line -> line.overview().year() == null ? "" : line.overview().year().toString());
        show(project, line -> Objects.requireNonNullElse(line.overview().project(), Texts.get("year.noProject")));
        show(total, HomePlace::total);
        show(grade, line -> line.scores().grade().map(Texts::label).orElse(""));
        show(state, line -> Texts.label(Objects.requireNonNullElse(line.overview().state(), EvaluationState.DRAFTING)));
        show(changed, line -> TIME.format(line.changed()));
        years.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInTable);
        years.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 2) {
                openChosen();
            }
        });
        years.getSelectionModel().selectedItemProperty().subscribe(line -> {
            delete.setDisable(line == null);
            pack.setDisable(line == null);
        });
    }

    private void pressedInTable(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            openChosen();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            delete();
            key.consume();
        }
    }

    private Optional<YearLine> chosen() {
        return Optional.ofNullable(years.getSelectionModel().getSelectedItem());
    }

    private void openChosen() {
        chosen().ifPresent(line -> open.accept(line.id()));
    }

    private void reload() {
        run(library::years, this::present);
    }

    private void present(List<YearLine> lines) {
        years.getItems().setAll(lines);
        years.setPrefHeight(HEAD + ROW * lines.size());
        years.setMinHeight(Math.min(years.getPrefHeight(), HEAD + ROW));
        reveal(empty, lines.isEmpty());
        reveal(years, !lines.isEmpty());
        reveal(actions, !lines.isEmpty());
        if (!lines.isEmpty()) {
            years.getSelectionModel()
                .select(lines.stream()
                    .filter(line -> last.filter(line.id()::equals).isPresent())
                    .findFirst()
                    .orElse(lines.getFirst()));
            years.requestFocus();
        } else {
            example.requestFocus();
        }
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String total(YearLine line) {
        return line.scores().grade().isPresent()
                ? line.scores().total().setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString()
                : Texts.get("home.rated", line.scores().ratedWeight(), line.scores().weight());
    }

    private static void show(TableColumn<YearLine, String> column, Function<YearLine, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    private static String name(Overview overview) {
        return Texts.get("year.title", overview.year() == null ? "" : overview.year().toString(),
                Objects.requireNonNullElse(overview.project(), Texts.get("year.noProject")));
    }

    @FXML
    private void create() {
        NewYearForm form = new NewYearForm();
        dialogs.form(Texts.get("home.newTitle"), form, Texts.get("home.newAction"), form::choice)
            .ifPresent(choice -> run(
                    () -> library.create(choice.year(), choice.project(), choice.scheme()), open));
    }

    @FXML
    private void example() {
        run(library::addExample, open);
    }

    @FXML
    private void delete() {
        chosen().ifPresent(line -> run(() -> library.delete(line.id()), gone -> {
            reload();
            toasts.show(Texts.get("home.deleted", name(gone.overview())), Texts.get("year.undo"), () -> restore(gone));
        }));
    }

    private void restore(Evaluation gone) {
        run(() -> {
            library.restore(gone);
            return gone;
        }, restored -> reload());
    }

    /** What a package would do here, looked at before it is done. */
    private record Incoming(Evaluation packed, Optional<Edit> difference) {}

    @FXML
    private void bringIn() {
        dialogs.openFile(Texts.get("home.import"), FileKind.YEAR_PACKAGE).ifPresent(file -> run(() -> {
            Evaluation packed = library.read(file);
            return new Incoming(packed, library.difference(packed));
        }, this::take));
    }

    private void take(Incoming incoming) {
        String name = name(incoming.packed().overview());
        if (incoming.difference().filter(Edit::isEmpty).isPresent()) {
            toasts.show(Texts.get("home.importSame", name));
            return;
        }
        String question = incoming.difference()
            .map(edit -> Texts.get("home.importReplaces", name, edit.changes().size()))
            .orElseGet(() -> Texts.get("home.importAdds", name, incoming.packed().rows().size()));
        if (dialogs.confirm(Texts.get("home.import"), question, Texts.get("home.importAction"))) {
            run(() -> {
                library.take(incoming.packed());
                return name;
            }, taken -> {
                reload();
                toasts.show(Texts.get("home.imported", taken));
            });
        }
    }

    @FXML
    private void carryOut() {
        chosen().ifPresent(line -> dialogs
            .saveFile(Texts.get("home.pack"), FileKind.YEAR_PACKAGE,
                    name(line.overview()).replaceAll("[\\\\/:*?\"<>|\\s]", "") + FileKind.YEAR_PACKAGE.extension())
            .ifPresent(file -> run(() -> {
                library.pack(line.id(), file);
                return file;
            }, written -> toasts.show(Texts.get("home.packed", written)))));
    }

    private <T> void run(Tasks.Work<T> work, Consumer<T> done) {
        tasks.run(work, done, this::failed);
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            throw new IllegalStateException("a defect behind the list of years", failure);
        }
    }

    @Override
    public Parent node() {
        return node;
    }
}
