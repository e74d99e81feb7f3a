package org.selfeval.ui.home.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.selfeval.text.Texts;

/** The lines. A year that is not rated is a gap: the line ends before it and another begins after it. */
final class TrendChart extends LineChart<String, Number> {

    private static final int STEP = 10;
    private static final int FULL = 100;
    private static final int COLOURS = 6;

    TrendChart(Trend trend) {
        super(new CategoryAxis(FXCollections.observableArrayList(trend.years())), points(trend.lowest()));
        getStyleClass().add("trend-chart");
        setAnimated(false);
        setLegendVisible(false);
        setHorizontalZeroLineVisible(false);
        setVerticalGridLinesVisible(false);
        setAccessibleText(trend.spoken());
        // Else the points of full marks are cut in half.
        lookup(".plot-content").getParent().setClip(null);
        for (int i = trend.lines().size() - 1; i >= 0; i--) {
            draw(trend, trend.lines().get(i), style(i));
        }
    }

    /** By which the style sheet tells a line, its points and its sign in the legend; the chart resets style classes. */
    static PseudoClass style(int line) {
        return PseudoClass.getPseudoClass("line-" + line % COLOURS);
    }

    private static NumberAxis points(BigDecimal lowest) {
        int from = Math.clamp(lowest.intValue() / (2 * STEP) * 2 * STEP, 0, FULL - 2 * STEP);
        NumberAxis axis = new NumberAxis(from, FULL, FULL - from > 5 * STEP ? 2 * STEP : STEP);
        axis.setMinorTickVisible(false);
        return axis;
    }

    private void draw(Trend trend, Trend.Line line, PseudoClass style) {
        XYChart.Series<String, Number> part = new XYChart.Series<>();
        for (int i = 0; i < trend.years().size(); i++) {
            Optional<BigDecimal> value = line.values().get(i);
            if (value.isPresent()) {
                part.getData().add(new XYChart.Data<>(trend.years().get(i), value.get()));
            } else {
                add(part, line, style);
                part = new XYChart.Series<>();
            }
        }
        add(part, line, style);
    }

    private void add(XYChart.Series<String, Number> part, Trend.Line line, PseudoClass style) {
        if (part.getData().isEmpty()) {
            return;
        }
        part.setName(line.name());
        getData().add(part);
        part.getNode().pseudoClassStateChanged(style, true);
        for (XYChart.Data<String, Number> point : List.copyOf(part.getData())) {
            Node node = point.getNode();
            node.pseudoClassStateChanged(style, true);
            Tooltip tip = new Tooltip(Texts.get("home.trendPoint", point.getXValue(), line.name(),
                    Trend.shown(Optional.of((BigDecimal) point.getYValue()))));
            tip.setShowDelay(Duration.millis(100));
            Tooltip.install(node, tip);
        }
    }
}
