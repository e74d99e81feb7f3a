package org.selfeval.ui.step.rounds.table;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.UnitSplit;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Node;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Texts;
import org.selfeval.ui.evidence.EvidenceButton;
import org.selfeval.ui.field.Flood;
import org.selfeval.ui.field.SearchField;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.Line;
import org.selfeval.ui.table.RowMenu;
import org.selfeval.ui.table.RowTable;
import org.selfeval.ui.year.UndoNote;

/** The inspected organisations of a round as a table, with what can be done to its lines. */
public final class UnitsPane extends VBox {

    /** Behind what is known when the inspection ends. */
    private static final int FOUND_PLACE = 6;

    private final StepContext context;
    private final RowTable<InspectedUnit> table;
    private final Button split = new Button(Texts.get("rounds.split"), new FontIcon(Feather.SCISSORS));
    private final SearchField search = new SearchField();
    private final Label notFound = new Label(Texts.get("rounds.unit.notFound"));
    private final javafx.scene.Node empty;
    private final EvidenceButton evidence = new EvidenceButton(true);
    private final Runnable stopListening;

    /** @param round number of the round */
    public UnitsPane(StepContext context, long round) {
        this.context = context;
        getStyleClass().add("units");
        table = new RowTable<>(context, InspectedUnit.TYPE, round, Columns.UNITS);
        TableColumn<Line<InspectedUnit>, String> found = table.column(Texts.get("rounds.unit.found"), this::found);
        found.getStyleClass().add("figure");
        found.getProperties().put(RowTable.WHY, Texts.get("rounds.unit.foundWhy"));
        table.table().getColumns().remove(found);
        table.table().getColumns().add(FOUND_PLACE, found);
        split.setId("split");
        empty = table.table().getPlaceholder();
        search.setId("search");
        Tip.set(split, Texts.get("rounds.splitTip"));
        split.setDisable(true);
        split.setOnAction(event -> split());
        table.chosenProperty().subscribe(chosen -> offer());
        Flood.stem(search);
        search.setPromptText(Texts.get("search.prompt"));
        search.setAccessibleText(Texts.get("rounds.search"));
        search.textProperty().subscribe(this::filter);
        Columns.fit(table, "rounds.unit");
        table.chosenProperty().subscribe(evidence.open(context)::about);
        table.buttons().getChildren().addAll(split, evidence, search);
        RowMenu.putFirst(table.table(), split);
        shorten((Button) table.buttons().getChildren().getFirst());
        table.fillHeight();
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().setAll(table);
        stopListening = context.year().onChange(change -> {
            offer();
            if (change.edit().changes().stream().anyMatch(one -> one.type() == Finding.TYPE)) {
                table.table().refresh();
            }
        });
    }

    /** What is added is clear from the table, and there is more beside the button. */
    private static void shorten(Button add) {
        add.setAccessibleText(add.getText());
        add.setText(Texts.get("rounds.addUnit"));
    }

    /** By name, town, group, level or nature. */
    private void filter(String wanted) {
        String part = wanted.strip();
        table.table().setPlaceholder(part.isEmpty() ? empty : notFound);
        table.filter(part.isEmpty() ? null : unit -> UnitSearch.matches(context.year().evaluation(), unit, part));
    }

    private String found(InspectedUnit unit) {
        OptionalInt found = node(unit.id()).map(Counts::found).orElse(OptionalInt.empty());
        return found.isPresent() ? Integer.toString(found.getAsInt()) : "";
    }

    @SuppressWarnings("unchecked")
    private Optional<Node<InspectedUnit>> node(long unit) {
        return Optional.ofNullable((Node<InspectedUnit>) context.year().evaluation().root().find(unit));
    }

    private Optional<InspectedUnit> chosen() {
        return Optional.ofNullable(table.chosenProperty().get())
            .flatMap(line -> context.year().row(line.id(), InspectedUnit.class));
    }

    private void offer() {
        split.setDisable(context.year().readOnlyProperty().get()
                || chosen().map(line -> Counts.size(line.count()) < 2).orElse(true));
    }

    private void split() {
        context.year().commitDrafts();
        chosen().flatMap(line -> node(line.id())).ifPresent(line -> {
            SplitForm form = new SplitForm(line, context.year().parser());
            context.dialogs()
                .form(Texts.get("rounds.splitTitle"), form, new SimpleStringProperty(Texts.get("rounds.splitAction")),
                        form.possible(), form::split)
                .ifPresent(this::apply);
        });
    }

    private void apply(UnitSplit split) {
        if (split.edit(Texts.get("edit.splitUnit"), context.year()::nextRowId) instanceof UnitSplit.Split made
                && context.year().apply(made.edit())) {
            table.select(made.newLine());
            UndoNote.show(context.year(), context.toasts(), Texts.get("rounds.splitDone", split.taken(), split.name()));
        }
    }

    /**
     * Shows those of another round.
     *
     * @param round its number
     */
    public void show(long round) {
        search.clear();
        table.show(round);
    }

    /** Goes to a cell; false where it is not here. */
    public boolean focus(FieldRef field) {
        return table.focus(field);
    }

    /** Lets go of the year. */
    public void close() {
        stopListening.run();
        evidence.close();
        table.close();
    }
}
