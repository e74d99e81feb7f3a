package org.selfeval.sheet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.Orientation;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.sheet.Grid.Place;
import org.selfeval.sheet.Sheet.PrintSetup;
import org.selfeval.sheet.Sheet.Properties;
import org.selfeval.text.Texts;

/**
 * 项目支出绩效自评表, in the layout family its scheme chooses. Fund totals, rates, the score of the rate, the sum of the
 * weights and the total are live formulas; everything else is a value. What is not rated prints 未评 and never 0. An
 * evaluation that is incomplete or inconsistent prints as it is.
 */
public final class OfficialForm {

    private static final double UPRIGHT_PAGE_MM = 297;
    private static final double LYING_PAGE_MM = 210;
    private static final double SIDE_MARGIN_MM = 12;
    private static final double TOP_MARGIN_MM = 15;
    private static final double BOTTOM_MARGIN_MM = 15;
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** How far the page may be shrunk to stay one: below that it is hard to read. */
    private static final double SMALLEST_SCALE = 0.8;
    /** What files can say of their age ends with the year after. */
    private static final int LAST_YEAR = 9998;

    private OfficialForm() {}

    public static Sheet of(Evaluation evaluation, ScoreSheet scores) {
        Overview overview = evaluation.overview();
        Scheme scheme = evaluation.scheme().row();
        FormLayout layout = FormLayout.of(scheme);
        Orientation orientation = Objects.requireNonNullElse(scheme.orientation(), Orientation.PORTRAIT);
        Optional<IndicatorScore> rate = scores.indicators()
            .stream()
            .filter(line -> line.indicator().metric() == Metric.EXECUTION_RATE)
            .findFirst();
        Grid grid = new Grid(GoalWidths.of(layout, orientation, overview));
        layHead(grid, layout, overview);
        FundsBlock funds = new FundsBlock(grid, layout, evaluation, scores.funds(), rate,
                RateScore.format(scores));
        funds.lay();
        layGoals(grid, layout, overview);
        IndicatorBlock indicators = new IndicatorBlock(grid, layout, RateScore.format(scores));
        indicators.lay(scores.levels(), rate);
        new ClosingBlock(grid, layout, overview, scheme, scores, rate).lay(funds, indicators);

        Typesetter.Result set = Typesetter.set(grid);
        PrintSetup print = new PrintSetup(orientation, fitsOnePage(orientation, set.height()),
                set.refs().row(indicators.headRow()), SIDE_MARGIN_MM, TOP_MARGIN_MM, BOTTOM_MARGIN_MM);
        return new Sheet(Texts.get("form.title"), grid.columns(), set.rows(), set.cells(), print,
                properties(overview));
    }

    private static boolean fitsOnePage(Orientation orientation, double points) {
        double page = orientation == Orientation.LANDSCAPE ? LYING_PAGE_MM : UPRIGHT_PAGE_MM;
        return points * SMALLEST_SCALE <= (page - TOP_MARGIN_MM - BOTTOM_MARGIN_MM) * POINTS_PER_MM;
    }

    private static String year(Overview overview) {
        return overview.year() == null
                ? Texts.get("form.yearUnknown")
                : Texts.get("form.year", overview.year().toString());
    }

    private static void layHead(Grid grid, FormLayout layout, Overview overview) {
        grid.across(grid.addRow()).text(Style.TITLE, Texts.get("form.title"));
        grid.across(grid.addRow())
            .text(Style.SUBTITLE, Texts.get("form.subtitle", year(overview)), FieldRef.of(overview, Overview.YEAR));
        int project = grid.addRow();
        label(grid.at(project, 0, 1), Overview.PROJECT);
        value(grid.at(project, 2, grid.lastColumn()), overview, Overview.PROJECT);
        int department = grid.addRow();
        label(grid.at(department, 0, 1), Overview.DEPARTMENT);
        value(grid.at(department, 2, layout.unitLabel().from() - 1), overview, Overview.DEPARTMENT);
        label(grid.at(department, layout.unitLabel().from(), layout.unitLabel().to()), Overview.UNIT);
        value(grid.at(department, layout.unitLabel().to() + 1, grid.lastColumn()), overview, Overview.UNIT);
    }

    private static void layGoals(Grid grid, FormLayout layout, Overview overview) {
        int head = grid.addRow();
        int texts = grid.addRow();
        int results = layout.resultsFrom();
        grid.at(head, 0).downTo(texts).text(Style.LABEL, Texts.get("form.goal"));
        grid.at(head, 1, results - 1).text(Style.HEAD, Texts.get("form.goal.expected"));
        grid.at(head, results, grid.lastColumn()).text(Style.HEAD, Texts.get("form.goal.actual"));
        grid.at(texts, 1, results - 1)
            .text(Style.TEXT, overview.goalExpected(), FieldRef.of(overview, Overview.GOAL_EXPECTED));
        grid.at(texts, results, grid.lastColumn())
            .text(Style.TEXT, overview.goalActual(), FieldRef.of(overview, Overview.GOAL_ACTUAL));
    }

    private static void label(Place place, Field<Overview, String> field) {
        place.text(Style.LABEL, Texts.get(field.labelKey()));
    }

    private static void value(Place place, Overview overview, Field<Overview, String> field) {
        place.text(Style.VALUE, field.get(overview), FieldRef.of(overview, field));
    }

    /** The day the form was filled in; failing that the cut-off, failing that the first day after the year. */
    private static Properties properties(Overview overview) {
        LocalDate day = Stream.of(overview.preparedOn(), overview.cutOff(), dayAfter(overview.year()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(LocalDate.EPOCH);
        String subject = Texts.get("form.subject", year(overview), Objects.requireNonNullElse(overview.project(), ""));
        return new Properties(Texts.get("form.title"), subject.strip(), day);
    }

    private static LocalDate dayAfter(Integer year) {
        return year == null || year < 0 || year > LAST_YEAR ? null : LocalDate.of(year + 1, 1, 1);
    }
}
