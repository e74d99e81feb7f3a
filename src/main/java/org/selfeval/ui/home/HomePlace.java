package org.selfeval.ui.home;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.selfeval.due.DueList;
import org.selfeval.library.Library;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.backup.BackupForm;
import org.selfeval.ui.backup.SecondCopies;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.home.trend.Trend;
import org.selfeval.ui.home.trend.TrendCard;
import org.selfeval.ui.shell.Place;
import org.selfeval.ui.tasks.Tasks;

/** Lists the years with what is due and how the scores went, or says what to do first where there is none. */
public final class HomePlace implements Place {

    /** The ways from here into a year. */
    public interface Ways {

        /** Opens a year. */
        void open(String id);

        /** Opens a year at a field. */
        void open(String id, FieldRef field);

        /** Shows years side by side. */
        void compare(List<String> ids);
    }

    private final Path dataFolder;
    private final Library library;
    private final SecondCopies copies;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Ways ways;
    private final YearList list;
    private final HomeActions actions;
    private final BringIn packages;
    private final Parent node;
    private final Label compareHint = new Label(Texts.get("home.compareHint"));

    @FXML
    private Columns columns;
    @FXML
    private Node empty;
    @FXML
    private Node filled;
    @FXML
    private Node trendPart;
    @FXML
    private Node example;
    @FXML
    private TextField search;
    @FXML
    private YearsTable years;
    @FXML
    private HBox buttons;
    @FXML
    private DueCard due;
    @FXML
    private TrendCard trend;
    @FXML
    private Label folder;
    @FXML
    private Hyperlink missed;

    /**
     * @param copies of the backups in a second folder
     * @param deleted what went in an earlier stay here
     * @param last the year to be chosen first, the one the person comes from
     */
    public HomePlace(Path dataFolder, Library library, SecondCopies copies, Tasks tasks, Dialogs dialogs, Toasts toasts,
            Ways ways, DeletedYears deleted, Optional<String> last) {
        this.dataFolder = dataFolder;
        this.library = library;
        this.copies = copies;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.ways = ways;
        list = new YearList(library, tasks, toasts, this::failed);
        actions = new HomeActions(library, tasks, list, dialogs, toasts, ways::open, ways::compare, this::failed,
                this::reload, deleted);
        packages = new BringIn(library, tasks, list, dialogs, toasts, this::failed, this::reload);
        node = FxmlFile.HOME.load(this);
        folder.setText(Texts.get("home.folder", dataFolder));
        years.show(list.found(), item -> ways.open(item.id()), library.clock());
        years.getSelectionModel().getSelectedItems().addListener((Observable changed) -> showActions());
        // Told of the change itself, not of the list's being invalid: by then the table knows what is still chosen.
        list.found().addListener((ListChangeListener<YearItem>) change -> chooseSome());
        list.completeProperty().subscribe(this::showSummaries);
        columns.lettersProperty().subscribe(size -> years.fit(size.doubleValue()));
        missed.visibleProperty().bind(copies.missedProperty());
        missed.managedProperty().bind(copies.missedProperty());
        packages.acceptDrops(node);
        list.load(() -> present(last));
    }

    @FXML
    private void initialize() {
        search.textProperty().subscribe((was, is) -> list.search(is));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        ContextMenu menu = new ContextMenu();
        for (YearAction action : YearAction.values()) {
            var button = action.button();
            button.setOnAction(event -> act(action));
            buttons.getChildren().add(button);
            MenuItem item = action.menuItem();
            item.setOnAction(event -> act(action));
            menu.getItems().add(item);
        }
        compareHint.getStyleClass().add("quiet");
        buttons.getChildren().add(compareHint);
        menu.setOnShowing(event -> showActions());
        years.setContextMenu(menu);
        // A table takes F2 for itself, for cells that can be edited.
        years.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressedInSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && list.found().size() == 1) {
            ways.open(list.found().getFirst().id());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
            years.requestFocus();
            key.consume();
        }
    }

    private void chooseSome() {
        if (years.chosen().isEmpty() && !list.found().isEmpty()) {
            years.getSelectionModel().clearAndSelect(0);
        }
    }

    private void reload() {
        reload(Optional.empty());
    }

    private void reload(Optional<String> wanted) {
        Optional<String> chosen = wanted.or(() -> years.chosen().stream().map(YearItem::id).findFirst());
        list.load(() -> present(chosen));
    }

    private void present(Optional<String> chosen) {
        boolean none = list.items().isEmpty();
        Presence.set(empty, none);
        Presence.set(filled, !none);
        Presence.set(trendPart, !none);
        // What scrolls is in no scene, and can have no focus, before it has a skin.
        node.applyCss();
        if (none) {
            example.requestFocus();
            return;
        }
        YearItem first = list.found()
            .stream()
            .filter(item -> chosen.filter(item.id()::equals).isPresent())
            .findFirst()
            .orElse(list.items().getFirst());
        years.getSelectionModel().clearSelection();
        years.getSelectionModel().select(first);
        years.scrollTo(first);
        years.requestFocus();
    }

    /** What is gathered from all years waits for the last of them: a reminder that comes and goes again misleads. */
    private void showSummaries(boolean complete) {
        if (complete) {
            List<YearItem> read = list.items().stream().filter(item -> item.summary().get() != null).toList();
            due.show(DueList.of(read.stream().map(item -> item.summary().get().due()).toList()),
                    line -> ways.open(line.evaluation(), line.item().at()));
            trend.show(read.stream()
                .map(item -> new Trend.Entry(item.overview(), item.summary().get().score()))
                .toList());
        }
    }

    private void showActions() {
        int chosen = years.chosen().size();
        Presence.set(compareHint, chosen == 1 && list.items().size() > 1);
        for (YearAction action : YearAction.values()) {
            buttons.getChildren().get(action.ordinal()).setDisable(!action.takes(chosen));
            years.getContextMenu().getItems().get(action.ordinal()).setDisable(!action.takes(chosen));
        }
    }

    private void act(YearAction action) {
        actions.act(action, years.chosen(), List.copyOf(list.items()));
    }

    /** Says what was expected to happen now and then; anything else is a defect. */
    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            throw new IllegalStateException("a defect behind the list of years", failure);
        }
    }

    @FXML
    private void create() {
        actions.begin(List.copyOf(list.items()), Optional.empty());
    }

    @FXML
    private void example() {
        actions.example();
    }

    @FXML
    private void bringIn() {
        packages.choose();
    }

    @FXML
    private void backup() {
        dialogs.page(Texts.get("backup.title"),
                new BackupForm(dataFolder, library, copies, tasks, dialogs, this::reload).node());
    }

    @FXML
    private void help() {
        dialogs.page(Texts.get("home.help.title"), FxmlFile.HELP.load());
    }

    @Override
    public void pressed(KeyEvent key) {
        Optional<YearAction> action = Arrays.stream(YearAction.values())
            .filter(any -> any.key().match(key))
            .findFirst();
        if (action.isPresent()) {
            act(action.get());
        } else if (key.getCode() == KeyCode.F1) {
            help();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
            create();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
            actions.undoDelete();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.Y) {
            actions.redoDelete(List.copyOf(list.items()));
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.I) {
            bringIn();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            search.requestFocus();
            search.selectAll();
        } else {
            return;
        }
        key.consume();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void close() {
        list.close();
    }
}
