package org.selfeval.ui.home;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Callback;
import org.selfeval.library.YearSummary;
import org.selfeval.text.Texts;
import org.selfeval.ui.table.LetterWidths;

/** The table of the years: as tall as it has lines, opened by Enter, a double click or the link of a line. */
public final class YearsTable extends TableView<YearItem> {

    /** The height of the head at letters of the usual size, in pixels. */
    private static final double HEAD = 41;
    /** The share of its width that a column of long texts keeps at least. */
    private static final double LEAST = 0.6;
    private static final int MOST_ROWS = 14;

    private Consumer<YearItem> open = item -> {};
    private Clock clock;

    public YearsTable() {
        setAccessibleText(Texts.get("home.title"));
        setColumnResizePolicy(new Shares());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label none = new Label(Texts.get("home.notFound"));
        none.getStyleClass().add("notice-text");
        setPlaceholder(none);
        add("home.year", 4.3, item -> item.overview().year() == null ? "" : item.overview().year().toString())
            .getStyleClass()
            .add("strong");
        add("home.project", 11.0, YearCells::project);
        read("home.total", 7.4, YearCells::total).getStyleClass().add("figure");
        read("home.grade", 4.0, YearCells::grade).setCellFactory(chip(YearCells::gradeStyle));
        add("home.state", 5.6, item -> Texts.label(item.state())).setCellFactory(chip(YearCells::stateStyle));
        read("home.progress", 8.4, YearCells::progress).setCellFactory(column -> new YearCells.Bar());
        read("home.next", 10.5, YearCells::next).setCellFactory(column -> new YearCells.Plain());
        add("home.changed", 6.7, item -> WhenChanged.text(item.line().changed(), clock)).getStyleClass()
            .add("quiet-cell");
        add("home.action", 6.0, item -> Texts.get(item.readOnly() ? "home.openLink" : "home.goOn"))
            .setCellFactory(column -> new Link());
        getColumns().forEach(column -> column.setSortable(false));
        getColumns().forEach(column -> column.setReorderable(false));
        setFixedCellSize(LetterWidths.USUAL_ROW);
        fixedCellSizeProperty().subscribe(() -> fit(getItems().size()));
        setRowFactory(table -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && chosen().size() == 1) {
                open.accept(chosen().getFirst());
                key.consume();
            }
        });
    }

    /**
     * @param opener opens the year of a line
     * @param today by which changes are dated
     */
    void show(ObservableList<YearItem> years, Consumer<YearItem> opener, Clock today) {
        open = opener;
        clock = today;
        setItems(years);
        years.addListener((ListChangeListener<YearItem>) change -> fit(years.size()));
        fit(years.size());
    }

    /** Widens the columns with the letters, whose size is in pixels. */
    void fit(double letters) {
        for (TableColumn<YearItem, ?> column : getColumns()) {
            double width = (double) column.getUserData() * letters;
            column.setPrefWidth(width);
            column.setMinWidth(isLong(column) ? width * LEAST : width);
        }
        // Of itself the table shares its room only where that changes.
        getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
    }

    private static boolean isLong(TableColumn<?, ?> column) {
        return column.getId().equals("project") || column.getId().equals("next");
    }

    private void fit(int lines) {
        double height = HEAD * LetterWidths.scale(this)
                + getFixedCellSize() * Math.clamp(lines == 0 ? 2 : lines, 1, MOST_ROWS);
        setPrefHeight(height);
        setMinHeight(height);
    }

    /** The lines that are chosen, from the top. */
    List<YearItem> chosen() {
        return getItems().stream().filter(item -> getSelectionModel().getSelectedItems().contains(item)).toList();
    }

    private TableColumn<YearItem, String> add(String key, double width, Function<YearItem, String> text) {
        TableColumn<YearItem, String> column = new TableColumn<>(Texts.get(key));
        column.setId(key.substring(key.indexOf('.') + 1));
        column.setUserData(width);
        column.setCellValueFactory(row -> Bindings.createStringBinding(() -> text.apply(row.getValue()),
                row.getValue().hit()));
        column.setCellFactory(made -> new YearCells.Plain());
        getColumns().add(column);
        return column;
    }

    private TableColumn<YearItem, String> read(String key, double width, Function<YearSummary, String> text) {
        TableColumn<YearItem, String> column = add(key, width, item -> "");
        column.setCellValueFactory(row -> Bindings
            .createStringBinding(() -> text.apply(row.getValue().summary().get()), row.getValue().summary()));
        return column;
    }

    private static Callback<TableColumn<YearItem, String>, TableCell<YearItem, String>> chip(
            Function<YearItem, String> style) {
        return column -> new YearCells.Chip(style);
    }

    private TableRow<YearItem> row() {
        TableRow<YearItem> row = new TableRow<>();
        row.setOnMouseClicked(mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    /** The long texts have what the others leave, always in the same way, however the window came to be so wide. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private final class Shares extends ConstrainedColumnResizeBase implements Callback<ResizeFeatures, Boolean> {

        @Override
        public Boolean call(ResizeFeatures table) {
            if (table.getColumn() != null) {
                return CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN.call(table);
            }
            double room = table.getContentWidth();
            double wanted = 0;
            for (TableColumn<YearItem, ?> column : getColumns()) {
                room -= isLong(column) ? 0 : column.getPrefWidth();
                wanted += isLong(column) ? column.getPrefWidth() : 0;
            }
            double share = Math.max(LEAST, room / wanted);
            for (TableColumn<YearItem, ?> column : getColumns()) {
                table.setColumnWidth(column, isLong(column) ? column.getPrefWidth() * share : column.getPrefWidth());
            }
            return true;
        }
    }

    /** Opens the year of its line at one click; by keyboard Enter does the same. */
    private final class Link extends TableCell<YearItem, String> {

        private final Hyperlink link = new Hyperlink();

        Link() {
            link.setFocusTraversable(false);
            link.setOnAction(event -> open.accept(getTableRow().getItem()));
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            link.setText(text);
            setGraphic(empty ? null : link);
        }
    }
}
