package org.selfeval.ui.step.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;

/**
 * Step 6, 指标评分: the sums of the points, the scheme as a table, what can be done with it, and the chosen line opened
 * below.
 */
public final class ScoringStep implements Step {

    /** What the table takes of the height while a line is open. */
    private static final double SHARE = 0.52;

    /** What an open line needs, where there is more height than that. */
    private static final double DETAIL = 330;

    /** The table's head and edges, in rows. */
    private static final double HEAD = 1.05;

    private static final PseudoClass LINE_OPEN = PseudoClass.getPseudoClass("line-open");

    private final StepContext context;
    private final Node node;
    private final ScoreTable table = new ScoreTable();
    private final SchemeChanges changes;
    private final LineDetail detail;
    private final Subscription watching;

    @FXML
    private SumBar sums;
    @FXML
    private VBox card;
    @FXML
    private VBox below;
    @FXML
    private FlowPane actions;
    @FXML
    private Button add;
    @FXML
    private Button delete;
    @FXML
    private MenuButton move;

    public ScoringStep(StepContext context) {
        this.context = context;
        node = FxmlFile.SCORING.load(this);
        changes = new SchemeChanges(context);
        changes.onMade(this::select);
        table.open(changes.ofTable(table, this::openLine));
        detail = new LineDetail(context, changes, changes);
        VBox.setVgrow(table, Priority.ALWAYS);
        card.getChildren().addFirst(table);
        below.getChildren().setAll(detail.node());
        VBox.setVgrow(detail.node(), Priority.ALWAYS);
        actions.disableProperty().bind(context.year().readOnlyProperty());
        move.setOnShowing(event -> move.getItems().setAll(moves()));
        table.setContextMenu(new ContextMenu(new MenuItem()));
        table.getContextMenu().setOnShowing(event -> table.getContextMenu().getItems().setAll(menu()));
        below.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedBelow);
        ((VBox) node).heightProperty().subscribe(height -> share());
        watching = context.year()
            .evaluationProperty()
            .subscribe(year -> show())
            .and(context.year().scoresProperty().subscribe(sheet -> show()))
            .and(context.year().checksProperty().subscribe(checks -> show()))
            .and(table.chosenProperty().subscribe(this::open));
    }

    private void show() {
        sums.show(context.year().evaluation());
        table.show(SchemeLine.of(context.year().evaluation(), context.year().scoresProperty().get(),
                context.year().checksProperty().get()));
        // What the scheme says about all lines also counts for the one that is open.
        Optional.ofNullable(table.chosenProperty().get()).ifPresent(detail::show);
        share();
    }

    private void open(SchemeLine line) {
        boolean opens = line != null && !below.isManaged();
        Presence.set(below, line != null);
        node.pseudoClassStateChanged(LINE_OPEN, line != null);
        delete.setDisable(line == null);
        move.setDisable(line == null || line.indicator().isEmpty());
        if (line == null) {
            detail.clear();
        } else {
            detail.show(line);
        }
        share();
        if (opens) {
            context.tasks().onUi(() -> {
                ((VBox) node).layout();
                table.scrollToChosen();
            });
        }
    }

    /** The table has all the height, or its part of it beside an open line. */
    private void share() {
        boolean open = below.isManaged();
        VBox.setVgrow(card, open ? Priority.NEVER : Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        double rows = (Math.max(table.getItems().size(), 1) + HEAD) * Math.max(table.getFixedCellSize(), 0);
        double height = ((VBox) node).getHeight();
        table.setMaxHeight(rows);
        card.setPrefHeight(open ? Math.min(rows + actions.getHeight(), most(height)) : VBox.USE_COMPUTED_SIZE);
        card.setMinHeight(open ? card.getPrefHeight() : VBox.USE_COMPUTED_SIZE);
    }

    private static double most(double height) {
        return Math.max(height * SHARE, height - DETAIL);
    }

    private void pressedBelow(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            key.consume();
        }
    }

    private void openLine() {
        if (table.chosenProperty().get() != null) {
            node.applyCss();
            ((VBox) node).layout();
            detail.enter();
        }
    }

    private void select(long row) {
        table.select(row);
        table.requestFocus();
    }

    /** What can be done with the chosen line, where one looks for it with the mouse. */
    private List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        SchemeLine line = table.chosenProperty().get();
        if (line != null) {
            items.add(item(Texts.get("scoring.open"), this::openLine));
        }
        if (!actions.isDisabled()) {
            items.add(item(add.getText(), this::add));
            if (line != null) {
                items.addAll(line.indicator().isPresent() ? moves() : List.of());
                items.add(item(delete.getText(), this::delete));
            }
        }
        return items;
    }

    private List<MenuItem> moves() {
        context.year().commitDrafts();
        Indicator moved = table.chosenProperty().get().indicator().orElseThrow();
        MenuItem up = item(Texts.get("scoring.up"), () -> changes.step(moved, -1));
        MenuItem down = item(Texts.get("scoring.down"), () -> changes.step(moved, 1));
        Stream<MenuItem> levels = context.year()
            .evaluation()
            .scheme()
            .rows(Level.TYPE)
            .stream()
            .filter(level -> level.id() != moved.parent())
            .map(level -> item(Texts.get("scoring.toLevel", RowNames.of(level)), () -> changes.toLevel(moved, level)));
        return Stream.concat(Stream.of(up, down), levels).toList();
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    @FXML
    private void add() {
        context.year().commitDrafts();
        changes.add(Optional.ofNullable(table.chosenProperty().get()));
    }

    @FXML
    private void delete() {
        context.year().commitDrafts();
        changes.delete(table.chosenProperty().get());
    }

    @FXML
    private void reweigh() {
        changes.reweigh();
    }

    @FXML
    private void settings() {
        changes.settings(Optional.empty());
    }

    @FXML
    private void keep() {
        changes.keep();
    }

    @FXML
    private void adopt() {
        changes.adopt();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean enter() {
        Form.reveal(table);
        return true;
    }

    @Override
    public boolean focus(FieldRef field) {
        if (field.field().type() == Scheme.TYPE) {
            changes.settings(Optional.of(field));
            return true;
        }
        if (!choose(field)) {
            return false;
        }
        node.applyCss();
        ((VBox) node).layout();
        return detail.focus(field);
    }

    private boolean choose(FieldRef field) {
        if (field.field().type() == Benchmark.TYPE) {
            return context.year()
                .evaluation()
                .indicators()
                .stream()
                .filter(line -> line.metric() == Metric.FINDINGS)
                .findFirst()
                .map(line -> table.select(line.id()))
                .orElseGet(table::selectFirst);
        }
        return field.field().type() == Level.TYPE ? table.selectLevel(field.row()) : table.select(field.row());
    }

    @Override
    public void close() {
        watching.unsubscribe();
        detail.close();
    }
}
