package org.selfeval.ui.step.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;
import org.selfeval.ui.evidence.EvidenceButton;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.statement.FactChip;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.rounds.table.Columns;
import org.selfeval.ui.step.rounds.table.UnitsPane;
import org.selfeval.ui.table.RowTable;

/**
 * One round: its main fields, its groups, special checks and facts as chips, and all of it below, a part at a time; the
 * parts are made when they are first looked at.
 */
final class RoundDetail implements RoundsStep.Detail {

    private static final Set<Field<?, ?>> MAIN = Set.of(Round.NAME, Round.KIND, Round.STATE, Round.START, Round.END,
            Round.COUNTED, Round.METHOD);

    private final StepContext context;
    private final Node node;
    private final Form form;
    private final List<FactChip> facts;
    private final Chips chips;
    private final Runnable stopListening;
    private final UnitsPane units;
    private final Map<Tab, Runnable> unmade = new HashMap<>();
    private RowTable<Group> groups;
    private RowTable<SpecialCheck> checks;
    private FactsPane statements;
    private long round;

    @FXML
    private VBox main;
    @FXML
    private GridPane fields;
    @FXML
    private VBox found;
    @FXML
    private FlowPane groupChips;
    @FXML
    private FlowPane checkChips;
    @FXML
    private FlowPane factChips;
    @FXML
    private EvidenceButton evidence;
    @FXML
    private TabPane tabs;
    @FXML
    private ToggleButton fold;
    @FXML
    private Tab unitsTab;
    @FXML
    private Tab groupsTab;
    @FXML
    private Tab checksTab;
    @FXML
    private Tab factsTab;
    @FXML
    private Tab moreTab;
    @FXML
    private VBox unitsBox;
    @FXML
    private VBox groupsBox;
    @FXML
    private VBox checksBox;
    @FXML
    private VBox factsBox;
    @FXML
    private VBox more;

    RoundDetail(StepContext context, long round) {
        this.context = context;
        this.round = round;
        node = FxmlFile.ROUND.load(this);
        form = new Form(context.year());
        FoundLines.show(fields, found);
        evidence.open(context);
        units = new UnitsPane(context, round);
        unitsBox.getChildren().setAll(units);
        facts = FactsPane.SUBJECTS.stream().map(this::fact).toList();
        factChips.getChildren().setAll(facts);
        Chips.wrapAtItsWidth(factChips);
        chips = new Chips(groupChips, checkChips, this::show, this::add);
        unmade.put(groupsTab, this::makeGroups);
        unmade.put(checksTab, this::makeChecks);
        unmade.put(factsTab, this::makeStatements);
        unmade.put(moreTab, () -> form.bindAll(more, this.round));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::fill);
        fold.selectedProperty().subscribe(this::fold);
        stopListening = context.year().onChange(change -> refresh(change.after()));
        bind();
    }

    /** Shows another round in place of the one before, the same part of it. */
    void show(long other) {
        round = other;
        form.clear();
        units.show(round);
        if (groups != null) {
            groups.show(round);
        }
        if (checks != null) {
            checks.show(round);
        }
        if (statements != null) {
            statements.show(round);
        }
        if (!unmade.containsKey(moreTab)) {
            form.bindAll(more, round);
        }
        bind();
    }

    private void bind() {
        form.bindAll(main, round);
        facts.forEach(fact -> fact.about(round));
        evidence.about(round);
        refresh(context.year().evaluation());
    }

    private FactChip fact(StatementSubject subject) {
        return new FactChip(context.year(), subject, () -> {
            tabs.getSelectionModel().select(factsTab);
            statements.show(subject);
        });
    }

    private void refresh(Evaluation year) {
        if (year.find(round).isEmpty()) {
            return;
        }
        var here = Rounds.node(year, round);
        chips.show(year, here);
        unitsTab.setText(Texts.get("rounds.tab.units", RoundLine.units(here)));
        groupsTab.setText(Texts.get("rounds.tab.groups", Chips.groups(here)));
        checksTab.setText(Texts.get("rounds.tab.checks", here.children(SpecialCheck.TYPE).size()));
    }

    /** Makes a part that is looked at for the first time. */
    private void fill(Tab tab) {
        Optional.ofNullable(unmade.remove(tab)).ifPresent(Runnable::run);
    }

    private void makeGroups() {
        groups = new RowTable<>(context, Group.TYPE, round, Columns.GROUPS);
        Columns.fit(groups, "rounds.group");
        groups.fillHeight();
        groupsBox.getChildren().setAll(groups);
    }

    private void makeChecks() {
        checks = new RowTable<>(context, SpecialCheck.TYPE, round, Columns.CHECKS);
        Columns.fit(checks, "rounds.check");
        checks.fillHeight();
        checksBox.getChildren().setAll(checks);
    }

    private void makeStatements() {
        statements = new FactsPane(context, round, form);
        factsBox.getChildren().setAll(statements);
    }

    /** Gives the part that is looked at all the height. */
    private void fold(boolean folded) {
        Presence.set(main, !folded);
        String name = Texts.get(folded ? "rounds.unfold" : "rounds.fold");
        fold.setGraphic(new FontIcon(folded ? Feather.CHEVRONS_DOWN : Feather.CHEVRONS_UP));
        fold.setAccessibleText(name);
        Tip.set(fold, name);
    }

    private void open(Tab tab) {
        tabs.getSelectionModel().select(tab);
        node.applyCss();
        tabs.layout();
    }

    private Tab tabOf(RowType<?> type) {
        return type == Group.TYPE ? groupsTab : type == SpecialCheck.TYPE ? checksTab : unitsTab;
    }

    /** Goes to a row that a chip stands for. */
    private void show(Row row) {
        open(tabOf(row.type()));
        boolean there = row.type() == Group.TYPE ? groups.select(row.id()) : checks.select(row.id());
        if (there) {
            (row.type() == Group.TYPE ? groups : checks).table().requestFocus();
        }
    }

    private void add(RowType<?> type) {
        context.year()
            .add(context.year().blank(type, round))
            .ifPresent(made -> focus(new FieldRef(made.id(),
                    made.type().fields().getFirst())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        RowType<?> type = field.field().type();
        if (type == Statement.TYPE || field.field() == (Field<?, ?>) Round.BRIEFED_ON) {
            open(factsTab);
            return statements.focus(field) || form.focus(field);
        }
        if (type == Round.TYPE) {
            if (MAIN.contains(field.field())) {
                fold.setSelected(false);
            } else {
                open(moreTab);
            }
            return form.focus(field);
        }
        open(tabOf(type));
        if (field.row() == round) {
            tabs.requestFocus();
            return true;
        }
        return type == InspectedUnit.TYPE
                ? units.focus(field)
                : type == Group.TYPE ? groups.focus(field) : checks.focus(field);
    }

    @Override
    public void close() {
        stopListening.run();
        facts.forEach(FactChip::close);
        form.close();
        evidence.close();
        units.close();
        if (groups != null) {
            groups.close();
        }
        if (checks != null) {
            checks.close();
        }
        if (statements != null) {
            statements.close();
        }
    }
}
