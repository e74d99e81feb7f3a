package org.selfeval.ui.step.rectification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.rectification.FindingProgress;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.text.Texts;
import org.selfeval.ui.evidence.EvidenceButton;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.statement.FactLine;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.rectification.bulk.BulkEntry;
import org.selfeval.ui.step.rectification.bulk.Scope;
import org.selfeval.ui.step.rectification.line.FollowUpWatch;
import org.selfeval.ui.step.rectification.line.StandingCell;
import org.selfeval.ui.step.rectification.line.Wording;
import org.selfeval.ui.table.RowTable;

/** One line with all that is known of its rectification: its days and counts, its findings, what is vouched for. */
final class UnitPage {

    private static final Set<Field<?, ?>> COUNTS = Set.of(InspectedUnit.FOUND, InspectedUnit.DONE,
            InspectedUnit.HANDED_OVER, InspectedUnit.OPEN);
    private static final Map<Field<?, ?>, Integer> WIDTHS = Map.of(Finding.TITLE, 250, Finding.CATEGORY, 110,
            Finding.STATE, 100, Finding.RECTIFIED_ON, 110, Finding.HANDED_OVER_ON, 110, Finding.NOTE, 180);

    private final StepContext context;
    private final FollowUpWatch watch;
    private final Ways ways;
    private final Node node;
    private final Form form;
    private final BooleanProperty byRows = new SimpleBooleanProperty();
    private final RowTable<Finding> table;
    private final List<FactLine> facts;
    private long unit;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private Label name;
    @FXML
    private Label round;
    @FXML
    private Label remaining;
    @FXML
    private Label deadline;
    @FXML
    private Button back;
    @FXML
    private EvidenceButton evidence;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private GridPane fields;
    @FXML
    private GridPane counts;
    @FXML
    private Label counted;
    @FXML
    private MenuButton settle;
    @FXML
    private VBox findings;
    @FXML
    private VBox words;

    /** The ways out of the page. */
    interface Ways {

        /** To the list. */
        void back();

        /** To another line. */
        void open(long unit);

        /** The lines one can go through, in their order. */
        ObservableValue<List<Long>> order();
    }

    UnitPage(StepContext context, FollowUpWatch watch, Ways ways) {
        this.context = context;
        this.watch = watch;
        this.ways = ways;
        node = FxmlFile.RECTIFICATION_UNIT.load(this);
        form = new Form(context.year());
        table = findings();
        findings.getChildren().setAll(table);
        facts = Stream.of(StatementSubject.RECTIFIED, StatementSubject.NO_FINDINGS)
            .map(subject -> new FactLine(context.year(), context.toasts(), subject))
            .toList();
        words.getChildren().setAll(facts.stream().map(FactLine::node).toList());
        evidence.open(context);
        counted.managedProperty().bind(counted.visibleProperty());
        counts.managedProperty().bind(counts.visibleProperty());
        settle.disableProperty().bind(byRows.not().or(context.year().readOnlyProperty()));
        BulkEntry entry = new BulkEntry(context);
        for (FindingState state : FindingState.values()) {
            MenuItem item = new MenuItem(Texts.get("rectify.menu", Texts.label(state)));
            item.setId(state.name());
            item.setOnAction(event -> entry.findings(scope(), state));
            settle.getItems().add(item);
        }
    }

    private RowTable<Finding> findings() {
        RowTable<Finding> made = new RowTable<>(context, Finding.TYPE, unit, List.of(Finding.TITLE, Finding.CATEGORY,
                Finding.STATE, Finding.RECTIFIED_ON, Finding.HANDED_OVER_ON, Finding.DOCUMENT, Finding.NOTE));
        WIDTHS.forEach((field, width) -> made.table()
            .getColumns()
            .stream()
            .filter(column -> field.name().equals(column.getId()))
            .forEach(column -> column.setPrefWidth(width)));
        return made;
    }

    /** Shows a line in place of the one shown before. */
    void show(long other) {
        close();
        unit = other;
        form.bindAll(fields, unit);
        form.bindAll(counts, unit);
        table.show(unit);
        facts.forEach(fact -> fact.about(unit));
        evidence.about(unit);
        watching = Subscription.combine(watch.line(unit).subscribe(this::showProgress),
                ways.order().subscribe(this::showPlace));
    }

    private void showPlace(List<Long> order) {
        int place = order.indexOf(unit);
        previous.setDisable(place <= 0);
        next.setDisable(place == order.size() - 1);
    }

    private void showProgress(UnitProgress line) {
        if (line == null) {
            return;
        }
        name.setText(Wording.name(line.unit()));
        round.setText(Wording.round(line));
        remaining.setText(Wording.remaining(line));
        StandingCell.dress(remaining, line.standing());
        deadline.setText(line.deadline() == null
                ? Texts.get("rectify.noDeadline")
                : Texts.get("rectify.deadline", Wording.deadline(line)));
        FindingProgress progress = line.findings();
        counted.setVisible(progress.byRows());
        counts.setVisible(!progress.byRows() || isTyped(line.unit()));
        if (progress.byRows()) {
            counted.setText(Texts.get("rectify.counted", progress.found(), progress.done(), progress.handedOver(),
                    progress.open(), progress.unknown()));
        }
        byRows.set(progress.byRows());
    }

    /** Whether counts were typed, which matters to people even where single findings outrank them. */
    private static boolean isTyped(InspectedUnit line) {
        return Stream.of(line.found(), line.done(), line.handedOver(), line.open()).anyMatch(Objects::nonNull);
    }

    private Scope scope() {
        return new Scope(table.selectedRows().stream().map(Finding::id).toList(),
                table.table().getItems().stream().map(line -> line.id()).toList());
    }

    @FXML
    private void back() {
        ways.back();
    }

    @FXML
    private void previous() {
        step(-1);
    }

    @FXML
    private void next() {
        step(1);
    }

    private void step(int by) {
        List<Long> order = ways.order().getValue();
        int place = order.indexOf(unit) + by;
        if (place >= 0 && place < order.size()) {
            ways.open(order.get(place));
        }
    }

    /** Goes to a field of the line shown, of one of its findings or of a word on it; false where it is none of theirs. */
    boolean focus(FieldRef field) {
        counts.setVisible(counts.isVisible() || COUNTS.contains(field.field()));
        return form.focus(field) || table.focus(field) || facts.stream().anyMatch(fact -> fact.focus(field));
    }

    /** Where one is when one comes here. */
    void focus() {
        back.requestFocus();
    }

    long unit() {
        return unit;
    }

    Node node() {
        return node;
    }

    /** Lets go of the line shown. */
    void close() {
        watching.unsubscribe();
        form.clear();
    }

    /** Lets go of the year. */
    void end() {
        close();
        evidence.close();
        form.close();
        facts.forEach(FactLine::close);
        table.close();
    }
}
