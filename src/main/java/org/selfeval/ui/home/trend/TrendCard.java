package org.selfeval.ui.home.trend;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Presence;

/** The course of the scores as a chart or, at will, as numbers; a sentence where there is none yet. */
public final class TrendCard extends VBox {

    private static final double EDGES = 32;
    private static final double LETTER = 14;
    /** How many rows its heads are as high as. */
    private static final double HEAD = 1.17;
    private static final int MOST_ROWS = 10;

    private final Label caption = new Label(Texts.get("home.trendCaption"));
    private final ComboBox<String> projects = new ComboBox<>();
    private final ToggleButton numbers = new ToggleButton(Texts.get("home.trendNumbers"));
    private final HBox head;
    private List<Trend.Entry> entries = List.of();

    public TrendCard() {
        getStyleClass().addAll("card", "padded", "trend-card");
        caption.getStyleClass().add("quiet");
        projects.setId("trendProject");
        projects.setAccessibleText(Texts.get("home.trendProject"));
        projects.setOnAction(event -> refresh());
        numbers.setId("trendNumbers");
        numbers.setOnAction(event -> refresh());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(caption, gap, projects, numbers);
        head.getStyleClass().add("buttons");
        head.setAlignment(Pos.CENTER_LEFT);
        Label reading = new Label(Texts.get("home.reading"));
        reading.getStyleClass().add("notice-text");
        getChildren().setAll(reading);
    }

    /** Shows these years; the project that is shown stays where it can. */
    public void show(List<Trend.Entry> years) {
        entries = years;
        List<String> names = Trend.projects(years);
        String chosen = names.contains(projects.getValue()) || names.isEmpty() ? projects.getValue() : names.getFirst();
        projects.getItems().setAll(names);
        projects.setValue(chosen);
        Presence.set(projects, names.size() > 1);
        refresh();
    }

    private void refresh() {
        Trend trend = projects.getValue() == null
                ? new Trend(List.of(), List.of())
                : Trend.of(entries, projects.getValue());
        boolean course = trend.hasCourse();
        Presence.set(numbers, course);
        if (!course) {
            Label none = new Label(Texts.get("home.trendNone"));
            none.setId("trendNone");
            none.getStyleClass().add("notice-text");
            none.setWrapText(true);
            getChildren().setAll(head, none);
        } else if (numbers.isSelected()) {
            getChildren().setAll(head, table(trend));
        } else {
            TrendChart chart = new TrendChart(trend);
            VBox.setVgrow(chart, Priority.ALWAYS);
            getChildren().setAll(head, chart, legend(trend));
        }
    }

    private static Node legend(Trend trend) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("trend-legend");
        for (int i = 0; i < trend.lines().size(); i++) {
            Region sign = new Region();
            sign.getStyleClass().add("trend-sign");
            sign.pseudoClassStateChanged(TrendChart.style(i), true);
            HBox entry = new HBox(sign, new Label(trend.lines().get(i).name()));
            entry.getStyleClass().add("trend-entry");
            legend.getChildren().add(entry);
        }
        return legend;
    }

    private static Node table(Trend trend) {
        TableView<Integer> table = new TableView<>();
        table.setId("trendTable");
        table.setAccessibleText(trend.spoken());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().add(column(Texts.get("home.year"), trend.years()::get));
        for (Trend.Line line : trend.lines()) {
            TableColumn<Integer, String> column = column(line.name(), year -> Trend.shown(line.values().get(year)));
            column.getStyleClass().add("figure");
            table.getColumns().add(column);
        }
        table.getItems().setAll(IntStream.range(0, trend.years().size()).boxed().toList());
        table.fixedCellSizeProperty().subscribe(row -> {
            double height = row.doubleValue() * (Math.min(trend.years().size(), MOST_ROWS) + HEAD);
            table.setMinHeight(height);
            table.setPrefHeight(height);
        });
        return table;
    }

    private static TableColumn<Integer, String> column(String name, IntFunction<String> text) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(EDGES + LETTER * name.length());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
