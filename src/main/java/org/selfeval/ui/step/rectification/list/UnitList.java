package org.selfeval.ui.step.rectification.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.model.InspectedUnit;
import org.selfeval.rectification.Filter;
import org.selfeval.rectification.FollowUpList;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.rectification.bulk.BulkEntry;
import org.selfeval.ui.step.rectification.bulk.LineAction;
import org.selfeval.ui.step.rectification.bulk.Scope;
import org.selfeval.ui.step.rectification.line.FollowUpWatch;
import org.selfeval.ui.tasks.Latest;

/**
 * All lines with their sums. Which of them are shown and in what order is found away from the UI thread when that is asked
 * for; a line that is changed stays where it is until then.
 */
public final class UnitList {

    private final StepContext context;
    private final FollowUpWatch watch;
    private final LongConsumer go;
    private final Runnable goToWords;
    private final Node node;
    private final UnitTable table;
    private final Tiles sums = new Tiles();
    private final ToggleGroup filters = new ToggleGroup();
    private final Map<Filter, ToggleButton> buttons = new EnumMap<>(Filter.class);
    private final Latest arranging;
    private final Subscription watching;
    private List<Long> known = List.of();
    private Optional<LocalDate> day = Optional.empty();
    private final ReadOnlyObjectWrapper<List<Long>> order = new ReadOnlyObjectWrapper<>(List.of());

    @FXML
    private HBox tiles;
    @FXML
    private HBox chips;
    @FXML
    private TextField search;
    @FXML
    private VBox tableBox;
    @FXML
    private Button open;
    @FXML
    private ToggleButton byCutOff;
    @FXML
    private ToggleButton byToday;
    @FXML
    private Label note;
    @FXML
    private MenuButton bulk;

    /**
     * @param go opens a line
     * @param goToWords opens the statements
     */
    public UnitList(StepContext context, FollowUpWatch watch, LongConsumer go, Runnable goToWords) {
        this.context = context;
        this.watch = watch;
        this.go = go;
        this.goToWords = goToWords;
        node = FxmlFile.RECTIFICATION_LIST.load(this);
        arranging = context.tasks().latest();
        tiles.getChildren().setAll(sums.all());
        for (Filter filter : Filter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("filter-" + filter.name());
            button.setUserData(filter);
            button.setToggleGroup(filters);
            button.getStyleClass().addAll("filter-chip", "filter-" + filter.name());
            buttons.put(filter, button);
            chips.getChildren().add(button);
        }
        table = new UnitTable(context, watch, this::shown, go);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        tableBox.getChildren().add(table.node());
        table.offer(open);
        filters.selectToggle(buttons.get(Filter.ALL));
        fillBulk();
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        watching = Subscription.combine(filters.selectedToggleProperty().subscribe((was, is) -> filter()),
                search.textProperty().subscribe((was, is) -> arrange()),
                byToday.selectedProperty().subscribe((was, is) -> watch.byTodayProperty().set(is)),
                byCutOff.getToggleGroup().selectedToggleProperty().subscribe((was, is) -> keepDay(is == null)),
                watch.listProperty().subscribe(this::show));
        table.onSort(this::arrange);
    }

    private void fillBulk() {
        BulkEntry entry = new BulkEntry(context);
        for (LineAction action : LineAction.values()) {
            MenuItem item = new MenuItem(Texts.get("rectify.menu", action));
            item.setId(action.name());
            item.setOnAction(event -> entry.lines(new Scope(table.selected(), order.get()), action));
            bulk.getItems().add(item);
        }
        bulk.disableProperty().bind(context.year().readOnlyProperty());
    }

    /** One of the two days is always the one. */
    private void keepDay(boolean none) {
        if (none) {
            (watch.byTodayProperty().get() ? byToday : byCutOff).setSelected(true);
        }
    }

    private void filter() {
        if (filters.getSelectedToggle() == null) {
            filters.selectToggle(buttons.get(Filter.ALL));
        } else {
            arrange();
        }
    }

    private Filter chosenFilter() {
        return (Filter) filters.getSelectedToggle().getUserData();
    }

    private void show(FollowUpList list) {
        sums.show(list.totals(), watch.day().isPresent());
        buttons.forEach((filter, button) -> button.setText(Texts.get("rectify.chip", filter,
                list.counts().get(filter))));
        note.setText(dayNote() + (list.totals().carriedOver() == 0
                ? ""
                : Texts.get("rectify.withCarried", list.totals().carriedOver())));
        List<Long> now = list.lines().stream().map(UnitProgress::id).toList();
        if (!now.equals(known) || !watch.day().equals(day)) {
            known = now;
            day = watch.day();
            arrange();
        }
    }

    private String dayNote() {
        return watch.day()
            .map(on -> Texts.get(watch.byTodayProperty().get() ? "rectify.onToday" : "rectify.onCutOff", on))
            .orElseGet(() -> Texts.get("rectify.onNoDay"));
    }

    /** Finds anew which lines are shown, and in what order. */
    private void arrange() {
        FollowUpList list = watch.listProperty().get();
        Filter filter = chosenFilter();
        String words = search.getText();
        Comparator<UnitProgress> sort = table.order();
        arranging.submit(() -> list.lines()
            .stream()
            .filter(line -> filter.takes(line) && line.mentions(words))
            .sorted(sort)
            .map(UnitProgress::id)
            .toList(), this::showOrder);
    }

    private void showOrder(List<Long> now) {
        order.set(now);
        table.refresh();
    }

    private List<InspectedUnit> shown() {
        Map<Long, InspectedUnit> units = HashMap.newHashMap(known.size());
        context.year()
            .evaluation()
            .rounds()
            .forEach(round -> round.children(InspectedUnit.TYPE).forEach(unit -> units.put(unit.id(), unit.row())));
        List<InspectedUnit> rows = new ArrayList<>(order.get().size());
        order.get().stream().map(units::get).filter(Objects::nonNull).forEach(rows::add);
        return rows;
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            search.requestFocus();
            search.selectAll();
            key.consume();
        }
    }

    @FXML
    private void openChosen() {
        table.selected().stream().findFirst().or(() -> order.get().stream().findFirst()).ifPresent(go::accept);
    }

    @FXML
    private void openWords() {
        goToWords.run();
    }

    public Node node() {
        return node;
    }

    /** The lines shown, in their order. */
    public ObservableValue<List<Long>> order() {
        return order;
    }

    public void select(long unit) {
        table.select(unit);
    }

    public void close() {
        watching.unsubscribe();
        table.close();
    }
}
