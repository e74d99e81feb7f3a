package org.selfeval.ui.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.evidence.Needed;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool.State;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileDrop;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.year.OpenYear;

/**
 * The files of one row beside the form, where the scores stand otherwise: to attach more, to look at them, to say what
 * they show. Takes files that are dropped on it. Escape closes it.
 */
public final class EvidencePane extends StackPane {

    private final Map<Long, State> states = new HashMap<>();
    private StepContext context;
    private OpenYear year;
    private EvidenceActions actions;
    private Form form;
    private Latest checking;
    private List<Content> checked = List.of();
    private long noted;
    private Node before;

    @FXML
    private Label about;
    @FXML
    private Label sum;
    @FXML
    private Button add;
    @FXML
    private ListView<Long> files;
    @FXML
    private VBox detail;
    @FXML
    private VBox words;
    @FXML
    private Label fault;
    @FXML
    private Button rename;
    @FXML
    private Button remove;

    public EvidencePane() {
        getChildren().setAll(FxmlFile.EVIDENCE.load(this));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        files.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        files.getSelectionModel().selectedItemProperty().subscribe(this::showDetail);
        files.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        files.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /** Shows what the desk of an open year asks for; the result lets go of the year. */
    public Subscription open(StepContext step) {
        context = step;
        year = step.year();
        actions = new EvidenceActions(step);
        form = new Form(year);
        checking = step.tasks().latest();
        files.setCellFactory(list -> new EvidenceCell(id -> year.row(id, Evidence.class), states));
        add.disableProperty().bind(year.readOnlyProperty());
        rename.disableProperty().bind(year.readOnlyProperty());
        remove.disableProperty().bind(year.readOnlyProperty());
        FileDrop.accept(this, step.tasks(), dropped -> shown().ifPresent(row -> actions.add(row.id(), dropped)));
        Runnable stopListening = year.onChange(change -> refresh());
        return Subscription.combine(step.evidence().shownProperty().subscribe(this::appear),
                step.evidence().mendedProperty().subscribe(this::recheck), stopListening::run, form::close);
    }

    private Optional<Row> shown() {
        return context.evidence().shownProperty().get().flatMap(id -> year.evaluation().find(id));
    }

    private void appear(Optional<Long> row) {
        boolean was = isVisible();
        if (row.isPresent() && !was) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        setVisible(row.isPresent());
        recheck();
        if (row.isPresent()) {
            (files.getItems().isEmpty() && !add.isDisabled() ? add : files).requestFocus();
        } else if (was && before != null && before.getScene() != null && isFocusWithin()) {
            before.requestFocus();
        }
    }

    private void refresh() {
        Optional<Row> row = shown();
        if (row.isEmpty()) {
            showDetail(null);
            files.getItems().clear();
            context.evidence().hide();
            return;
        }
        List<Evidence> rows = year.evaluation().root().find(row.get().id()).rows(Evidence.TYPE);
        about.setText(Texts.get("evidence.of", Texts.get("rowtype." + row.get().type()), RowNames.of(row.get())));
        sum.setText(rows.isEmpty()
                ? Texts.get("evidence.none")
                : Texts.get("evidence.sum", rows.size(),
                        Sizes.of(rows.stream().mapToLong(file -> file.size() == null ? 0 : file.size()).sum())));
        List<Long> ids = rows.stream().map(Evidence::id).toList();
        if (!ids.equals(files.getItems())) {
            reselect(ids);
        }
        files.refresh();
        check(rows);
    }

    /** What is new is chosen; else the same file as before, or the one that took its place. */
    private void reselect(List<Long> ids) {
        Long chosen = files.getSelectionModel().getSelectedItem();
        int place = files.getSelectionModel().getSelectedIndex();
        Optional<Long> added = files.getItems().isEmpty()
                ? Optional.empty()
                : ids.stream().filter(id -> !files.getItems().contains(id)).findFirst();
        files.getItems().setAll(ids);
        files.getSelectionModel().clearSelection();
        if (added.isPresent() || ids.contains(chosen)) {
            files.getSelectionModel().select(added.orElse(chosen));
        } else if (!ids.isEmpty()) {
            files.getSelectionModel().select(Math.clamp(place, 0, ids.size() - 1));
        }
    }

    /** Reads the files through where they are others than those that were read last. */
    private void check(List<Evidence> rows) {
        List<Content> contents = List.copyOf(Needed.by(rows));
        if (!contents.equals(checked) || !states.keySet().containsAll(rows.stream().map(Evidence::id).toList())) {
            checked = contents;
            EvidenceFolder folder = context.evidence().folder();
            checking.submit(() -> {
                Map<Long, State> found = new HashMap<>();
                rows.forEach(row -> found.put(row.id(), state(folder, row)));
                return found;
            }, found -> {
                states.clear();
                states.putAll(found);
                files.refresh();
                showFault();
            });
        }
    }

    /** A file that cannot be read is no better than one that is damaged; why it cannot is said when it is opened. */
    private static State state(EvidenceFolder folder, Evidence row) {
        try {
            return folder.state(row);
        } catch (ProblemException e) {
            return State.ALTERED;
        }
    }

    /** As {@link #refresh}, with the files read through anew. */
    private void recheck() {
        checked = List.of();
        refresh();
    }

    private Optional<Evidence> chosen() {
        return Optional.ofNullable(files.getSelectionModel().getSelectedItem())
            .flatMap(id -> year.row(id, Evidence.class));
    }

    private void showDetail(Long id) {
        detail.setVisible(id != null);
        if (form != null && noted != (id == null ? 0 : id)) {
            noted = id == null ? 0 : id;
            form.clear();
            if (id != null) {
                form.bindAll(words, id);
            }
        }
        showFault();
    }

    private void showFault() {
        State state = chosenState();
        fault.setVisible(state != State.WHOLE);
        fault.setText(state == State.WHOLE ? "" : Texts.get("evidence.fault." + state.name()));
    }

    private State chosenState() {
        Long id = files.getSelectionModel().getSelectedItem();
        return id == null ? State.WHOLE : states.getOrDefault(id, State.WHOLE);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> open();
            case F2 -> rename();
            case DELETE -> remove();
            // The list would keep it to itself.
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void add() {
        shown().ifPresent(row -> actions.choose(row.id()));
    }

    @FXML
    private void open() {
        chosen().ifPresent(actions::open);
    }

    @FXML
    private void takeOut() {
        chosen().ifPresent(actions::takeOut);
    }

    @FXML
    private void rename() {
        if (!rename.isDisabled()) {
            chosen().ifPresent(actions::rename);
        }
    }

    @FXML
    private void remove() {
        if (!remove.isDisabled()) {
            actions.remove(files.getSelectionModel()
                .getSelectedItems()
                .stream()
                .flatMap(id -> year.row(id, Evidence.class).stream())
                .toList());
        }
    }

    /** Goes away, back to where one was. */
    @FXML
    public void close() {
        context.evidence().hide();
    }
}
