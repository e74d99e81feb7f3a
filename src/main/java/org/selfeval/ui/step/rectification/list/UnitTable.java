package org.selfeval.ui.step.rectification.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.rectification.Order;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.rectification.line.FollowUpWatch;
import org.selfeval.ui.step.rectification.line.StandingCell;
import org.selfeval.ui.step.rectification.line.Wording;
import org.selfeval.ui.table.LetterWidths;
import org.selfeval.ui.table.Line;
import org.selfeval.ui.table.RowMenu;
import org.selfeval.ui.table.RowTable;

/** The lines as a table: facts are typed into it, what is computed stands between them and opens the line. */
final class UnitTable {

    private static final List<Field<InspectedUnit, ?>> TYPED = List.of(InspectedUnit.FEEDBACK_ON,
            InspectedUnit.EXTENDED_TO, InspectedUnit.FOUND, InspectedUnit.DONE, InspectedUnit.HANDED_OVER,
            InspectedUnit.REPORT_RECEIVED_ON, InspectedUnit.REPORTS_RECEIVED, InspectedUnit.RESPONSIBLE);

    private static final Set<Field<?, ?>> COUNTS = Set.of(InspectedUnit.FOUND, InspectedUnit.DONE,
            InspectedUnit.HANDED_OVER);

    /** As wide as the longest standing, 已闭环（说明）. */
    private static final double STANDING = 134;

    /** As wide as the head of the column. */
    private static final double NAME = 132;

    private static final double PROGRESS = 64;

    /** As wide as half of a long name, which takes two lines: 二届区委第十四轮暨市委统配巡察. */
    private static final double ROUND = 120;

    private static final Set<String> NAMES = Set.of("name", "round", InspectedUnit.RESPONSIBLE.name());

    /** How many times its usual width a column of dates or figures may have. */
    private static final double MOST_BEYOND = 1.2;

    private final FollowUpWatch watch;
    private final RowTable<InspectedUnit> rows;
    private final Map<TableColumn<?, ?>, Order> orders = new LinkedHashMap<>();
    private final LongConsumer open;

    /**
     * @param shown the lines to show, in their order
     * @param open goes into a line
     */
    UnitTable(StepContext context, FollowUpWatch watch, Supplier<List<InspectedUnit>> shown, LongConsumer open) {
        this.watch = watch;
        this.open = open;
        rows = new RowTable<>(context, InspectedUnit.TYPE, shown, TYPED);
        TableView<Line<InspectedUnit>> table = rows.table();
        rows.lock(this::computed);
        table.setPlaceholder(new Label(Texts.get("rectify.nothing")));
        TableColumn<Line<InspectedUnit>, String> name = computed("name", "rectify.column.name", 190, Order.NAME,
                line -> Wording.name(line.unit()));
        name.setCellFactory(column -> new NameCell());
        name.setMinWidth(NAME);
        TableColumn<Line<InspectedUnit>, String> round = computed("round", "rectify.column.round", ROUND, Order.ROUND,
                Wording::round);
        round.setCellFactory(column -> new RoundCell());
        round.setMinWidth(ROUND);
        typed(InspectedUnit.FEEDBACK_ON, "rectify.column.feedback", 100, Order.FEEDBACK);
        TableColumn<Line<InspectedUnit>, String> deadline = computed("deadline", "rectify.column.deadline", 100,
                Order.DEADLINE, line -> line.deadline() == null ? "" : Texts.shown(line.deadline()));
        deadline.getStyleClass().add("date");
        deadline.setMinWidth(LetterWidths.DATE);
        typed(InspectedUnit.EXTENDED_TO, "rectify.column.extendedTo", 100, Order.EXTENSION);
        TableColumn<Line<InspectedUnit>, String> remaining = computed("remaining", "rectify.column.remaining", STANDING,
                Order.REMAINING, Wording::remaining);
        remaining.setCellFactory(column -> new StandingCell(watch));
        remaining.setMinWidth(STANDING);
        TableColumn<Line<InspectedUnit>, String> progress = computed("progress", "rectify.column.progress", PROGRESS,
                Order.PROGRESS, Wording::progress);
        progress.setCellFactory(column -> new ProgressCell(watch));
        progress.setMinWidth(PROGRESS);
        typed(InspectedUnit.FOUND, "rectify.column.found", 58, Order.FOUND, Wording::found);
        typed(InspectedUnit.DONE, "rectify.column.done", 58, Order.DONE, Wording::done);
        typed(InspectedUnit.HANDED_OVER, "rectify.column.handedOver", 58, Order.HANDED_OVER, Wording::handedOver);
        typed(InspectedUnit.REPORT_RECEIVED_ON, "rectify.column.report", 100, Order.REPORT, Wording::report);
        typed(InspectedUnit.REPORTS_RECEIVED, "rectify.column.reports", 56, Order.REPORTS);
        typed(InspectedUnit.RESPONSIBLE, "rectify.column.responsible", 120, Order.RESPONSIBLE);
        // What room there is beyond that goes to the names, not to dates and figures.
        orders.keySet()
            .stream()
            .filter(column -> !NAMES.contains(column.getId()))
            .forEach(column -> column.setMaxWidth(column.getPrefWidth() * MOST_BEYOND));
        table.getColumns().setAll(orders.keySet().stream().map(this::own).toList());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    @SuppressWarnings("unchecked")
    private TableColumn<Line<InspectedUnit>, ?> own(TableColumn<?, ?> column) {
        return (TableColumn<Line<InspectedUnit>, ?>) column;
    }

    private TableColumn<Line<InspectedUnit>, String> computed(String id, String title, double width, Order order,
            Function<UnitProgress, String> text) {
        TableColumn<Line<InspectedUnit>, String> column = rows.column(Texts.get(title), unit -> "");
        column.setId(id);
        column.setCellValueFactory(line -> watch.line(line.getValue().id()).map(text));
        place(column, width, order);
        return column;
    }

    private void typed(Field<InspectedUnit, ?> field, String title, double width, Order order) {
        TableColumn<Line<InspectedUnit>, ?> column = find(field);
        column.setText(Texts.get(title));
        place(column, width, order);
    }

    /** A field whose cell shows what comes of it and of others. */
    @SuppressWarnings("unchecked")
    private void typed(Field<InspectedUnit, ?> field, String title, double width, Order order,
            Function<UnitProgress, String> text) {
        ((TableColumn<Line<InspectedUnit>, String>) find(field))
            .setCellValueFactory(line -> watch.line(line.getValue().id()).map(text));
        typed(field, title, width, order);
    }

    /** Counts are not typed where the findings are kept one by one. */
    private Optional<String> computed(InspectedUnit unit, Field<InspectedUnit, ?> field) {
        UnitProgress line = watch.line(unit.id()).getValue();
        boolean byRows = line != null && line.findings().byRows();
        return COUNTS.contains(field) && byRows
                ? Optional.of(Texts.get("rectify.countedByRows"))
                : Optional.empty();
    }

    private TableColumn<Line<InspectedUnit>, ?> find(Field<InspectedUnit, ?> field) {
        return rows.table()
            .getColumns()
            .stream()
            .filter(column -> field.name().equals(column.getId()))
            .findFirst()
            .orElseThrow();
    }

    private void place(TableColumn<?, ?> column, double width, Order order) {
        column.setPrefWidth(width);
        column.setSortable(true);
        orders.put(column, order);
    }

    /** Calls back at once, and when another order is wanted. */
    void onSort(Runnable sorted) {
        rows.table().setSortPolicy(view -> {
            sorted.run();
            return true;
        });
    }

    /** What the heads of the columns ask for. */
    Comparator<UnitProgress> order() {
        Comparator<UnitProgress> usual = Order.usual();
        return rows.table()
            .getSortOrder()
            .stream()
            .map(column -> orders.get(column).comparator(column.getSortType() == TableColumn.SortType.DESCENDING))
            .reduce(Comparator::thenComparing)
            .map(asked -> asked.thenComparing(usual))
            .orElse(usual);
    }

    /** Enter opens a line where there is nothing to type. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && opens()) {
            key.consume();
        }
    }

    /** Two clicks do what Enter does; one only selects, so that lines can be chosen to be changed together. */
    private void clicked(MouseEvent mouse) {
        Node hit = mouse.getPickResult().getIntersectedNode();
        boolean onCell = Stream.iterate(hit, node -> node != null && !node.equals(rows.table()), Node::getParent)
            .anyMatch(node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty());
        if (mouse.getClickCount() == 2 && mouse.getButton() == MouseButton.PRIMARY && onCell && opens()) {
            mouse.consume();
        }
    }

    private boolean opens() {
        TableView<Line<InspectedUnit>> table = rows.table();
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        boolean opens = table.getEditingCell() == null && at.getTableColumn() != null
                && !at.getTableColumn().isEditable() && table.getSelectionModel().getSelectedItem() != null;
        if (opens) {
            open.accept(table.getItems().get(at.getRow()).id());
        }
        return opens;
    }

    /** Has the menu of the lines do what a button does. */
    void offer(Button button) {
        RowMenu.putFirst(rows.table(), button);
    }

    Node node() {
        return rows;
    }

    /** The lines that are selected, in the order shown. */
    List<Long> selected() {
        return rows.selectedRows().stream().map(InspectedUnit::id).toList();
    }

    /** Shows the lines anew. */
    void refresh() {
        rows.refresh();
    }

    void select(long unit) {
        rows.select(unit);
        rows.table().requestFocus();
    }

    void close() {
        rows.close();
    }
}
