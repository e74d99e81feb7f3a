package org.selfeval.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.Direction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RuleKind;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.scoring.Origin;
import org.selfeval.sheet.Content.Format;
import org.selfeval.sheet.FormLayout.Part;
import org.selfeval.sheet.Grid.Place;
import org.selfeval.text.Texts;

/** The indicators of the form, one a row, equal first and second levels merged down their rows. */
final class IndicatorBlock {

    private final Grid grid;
    private final FormLayout layout;
    private final Format points;
    private final int headRow;
    private int lastRow;

    /** @param points how scores are printed */
    IndicatorBlock(Grid grid, FormLayout layout, Format points) {
        this.grid = grid;
        this.layout = layout;
        this.points = points;
        this.headRow = grid.addRow();
        this.lastRow = headRow;
    }

    /** @param rate the line that stands in the funds block and not here */
    void lay(List<LevelScore> levels, Optional<IndicatorScore> rate) {
        layout.columns()
            .stream()
            .map(FormLayout.Column::part)
            .filter(part -> part != Part.BLOCK)
            .forEach(
                    part -> grid.at(headRow, layout.index(part))
                        .text(Style.HEAD, layout.text("form.head", part.name())));
        for (LevelScore level : levels) {
            List<IndicatorScore> lines = level.indicators()
                .stream()
                .filter(line -> rate.isEmpty() || !line.equals(rate.get()))
                .toList();
            if (!lines.isEmpty()) {
                layLevel(level.level(), lines);
            }
        }
        grid.at(headRow, 0).downTo(lastRow).text(Style.LABEL, Texts.get("form.indicators"));
    }

    int headRow() {
        return headRow;
    }

    /** The weights of all lines, or their scores; absent where there are no lines or no such column. */
    Optional<List<Place>> places(Part part) {
        int column = layout.index(part);
        return column < 0 || lastRow == headRow
                ? Optional.empty()
                : Optional.of(List.of(grid.at(headRow + 1, column), grid.at(lastRow, column)));
    }

    private void layLevel(Level level, List<IndicatorScore> lines) {
        int first = grid.rows();
        int secondFrom = first;
        for (int i = 0; i < lines.size(); i++) {
            int row = grid.addRow();
            String second = lines.get(i).indicator().second();
            boolean more = second != null
                    && i + 1 < lines.size()
                    && second.equals(lines.get(i + 1).indicator().second());
            if (!more) {
                grid.at(secondFrom, layout.index(Part.SECOND))
                    .downTo(row)
                    .text(Style.LABEL, second,
                            FieldRef.of(lines.get(secondFrom - first).indicator(), Indicator.SECOND));
                secondFrom = row + 1;
            }
            layLine(row, lines.get(i));
        }
        lastRow = grid.rows() - 1;
        BigDecimal points = lines.stream().map(IndicatorScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        grid.at(first, layout.index(Part.FIRST))
            .downTo(lastRow)
            .text(Style.LABEL,
                    Texts.get("form.level", Objects.requireNonNullElse(level.name(), ""), points),
                    FieldRef.of(level, Level.NAME), FieldRef.of(level, Level.WEIGHT));
    }

    private void layLine(int row, IndicatorScore line) {
        for (FormLayout.Column column : layout.columns()) {
            Place place = grid.at(row, layout.index(column.part()));
            switch (column.part()) {
                case BLOCK, FIRST, SECOND -> {
                    // Merged down several rows: laid with their level.
                }
                case THIRD -> place.text(Style.VALUE, name(line.indicator()), ref(line, Indicator.NAME));
                case NATURE -> place.text(Style.VALUE, nature(line), ref(line, Indicator.DIRECTION));
                case TARGET -> place.text(Style.VALUE, target(line), targetField(line));
                case UNIT -> place.text(Style.VALUE, line.target().isPresent() ? line.indicator().unit() : null,
                        ref(line, Indicator.UNIT));
                case ACTUAL -> place.put(Style.VALUE, actual(line), actualFields(line));
                case WEIGHT -> place.put(Style.NUMBER, weight(line), List.of(ref(line, Indicator.WEIGHT)));
                case SCORE -> place.put(Style.NUMBER, score(line), scoreFields(line));
                case REASON -> place.text(Style.TEXT, Reasons.of(line.indicator()), ref(line, Indicator.DEVIATION),
                        ref(line, Indicator.MEASURE));
            }
        }
    }

    private static FieldRef ref(IndicatorScore line, Field<Indicator, ?> field) {
        return FieldRef.of(line.indicator(), field);
    }

    private static String name(Indicator indicator) {
        String name = Objects.requireNonNullElse(indicator.name(), "");
        return Boolean.TRUE.equals(indicator.key()) ? Texts.get("form.key", name) : name;
    }

    /** 指标性质: the sign before a number, 定性 for words. */
    private static String nature(IndicatorScore line) {
        if (line.target().isPresent()) {
            return Texts.label(Objects.requireNonNullElse(line.indicator().direction(), Direction.AT_LEAST));
        }
        return line.targetText().isEmpty() ? "" : Texts.get("form.qualitative");
    }

    private String target(IndicatorScore line) {
        return layout.has(Part.NATURE) && line.target().isPresent()
                ? Texts.plain(line.target().get())
                : line.targetText();
    }

    private static FieldRef targetField(IndicatorScore line) {
        Indicator indicator = line.indicator();
        if (line.target().isEmpty()) {
            return ref(line, Indicator.TARGET_TEXT);
        }
        return ref(line, indicator.adjustedTarget() == null ? Indicator.TARGET : Indicator.ADJUSTED_TARGET);
    }

    private static Content actual(IndicatorScore line) {
        return Content.text(line.actualText().isEmpty() ? Texts.get("form.none") : line.actualText());
    }

    /** The typed value, else the first field of everything that was counted, said or is missing. */
    private static List<FieldRef> actualFields(IndicatorScore line) {
        if (line.actual().origin() == Origin.OVERRIDDEN) {
            return List.of(ref(line, Indicator.OVERRIDE_ACTUAL));
        }
        if (line.indicator().metric() == null || line.indicator().metric() == Metric.ENTERED) {
            return List.of(ref(line, Indicator.ACTUAL));
        }
        return Stream.of(
                line.evidence().quantities().stream().flatMap(quantity -> quantity.from().stream().limit(1)),
                line.evidence().statements().stream().map(statement -> FieldRef.of(statement, Statement.AFFIRMED)),
                line.evidence().missing().stream().limit(1))
            .flatMap(fields -> fields)
            .distinct()
            .toList();
    }

    /** A line without points of its own (其中…) has neither weight nor score. */
    private static Content weight(IndicatorScore line) {
        return line.indicator().weight() == null
                ? Content.text(Texts.get("form.none"))
                : new Content.Amount(line.weight(), Format.POINTS);
    }

    private Content score(IndicatorScore line) {
        return line.indicator().weight() == null
                ? Content.text(Texts.get("form.none"))
                : RateScore.content(line, points);
    }

    private static List<FieldRef> scoreFields(IndicatorScore line) {
        RuleKind rule = line.indicator().rule();
        boolean typed = !line.overridden() && (rule == RuleKind.BAND || rule == RuleKind.TYPED);
        return List.of(ref(line, typed ? Indicator.TYPED_SCORE : Indicator.OVERRIDE_SCORE));
    }
}
