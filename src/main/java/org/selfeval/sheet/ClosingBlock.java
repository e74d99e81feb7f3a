package org.selfeval.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.FormFamily;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.sheet.Content.Format;
import org.selfeval.sheet.FormLayout.Part;
import org.selfeval.sheet.Grid.Place;
import org.selfeval.sheet.Grid.Refs;
import org.selfeval.text.Texts;

/** The end of the form: the total, and what a family or a scheme adds below the indicators. */
final class ClosingBlock {

    private final Grid grid;
    private final FormLayout layout;
    private final Overview overview;
    private final Scheme scheme;
    private final ScoreSheet scores;
    private final Optional<IndicatorScore> rate;

    ClosingBlock(Grid grid, FormLayout layout, Overview overview, Scheme scheme, ScoreSheet scores,
            Optional<IndicatorScore> rate) {
        this.grid = grid;
        this.layout = layout;
        this.overview = overview;
        this.scheme = scheme;
        this.scores = scores;
        this.rate = rate;
    }

    void lay(FundsBlock funds, IndicatorBlock indicators) {
        if (layout.family() == FormFamily.A_PRIME) {
            layRemarks();
        }
        layTotal(funds, indicators);
        if (layout.family() == FormFamily.D) {
            int row = grid.addRow();
            grid.at(row, 0, 1).text(Style.LABEL, layout.text("form.head", Part.REASON.name()));
            grid.at(row, 2, grid.lastColumn())
                .put(Style.TEXT, Content.text(Reasons.of(scores.indicators())),
                        scores.indicators()
                            .stream()
                            .map(line -> FieldRef.of(line.indicator(), Indicator.DEVIATION))
                            .toList());
        }
        if (scheme.notes() != null && !scheme.notes().isBlank()) {
            grid.across(grid.addRow())
                .text(Style.NOTE, Texts.get("form.notes", scheme.notes()),
                        FieldRef.of(scheme, Scheme.NOTES));
        }
        if (Boolean.TRUE.equals(scheme.signatures())) {
            laySignatures();
        }
    }

    /** 其他需要说明事项, and the reasons for the rate, whose line in the funds block has no room for them. */
    private void layRemarks() {
        int row = grid.addRow();
        String rateReasons = rateReasons();
        String notes = Objects.requireNonNullElse(overview.notes(), "");
        grid.at(row, 0, 1).text(Style.LABEL, Texts.get(Overview.NOTES.labelKey()));
        grid.at(row, 2, grid.lastColumn())
            .text(Style.TEXT,
                    rateReasons.isEmpty() || notes.isEmpty() ? notes + rateReasons : notes + "\n" + rateReasons,
                    FieldRef.of(overview, Overview.NOTES));
    }

    private String rateReasons() {
        return rate.map(line -> Reasons.of(List.of(line))).orElse("");
    }

    private void layTotal(FundsBlock funds, IndicatorBlock indicators) {
        boolean heads = layout.family() == FormFamily.A_PRIME;
        int head = heads ? grid.addRow() : 0;
        int row = grid.addRow();
        int score = layout.index(Part.SCORE);
        int weight = layout.has(Part.WEIGHT) ? layout.index(Part.WEIGHT) : score;
        grid.at(heads ? head : row, 0, weight - 1).downTo(row).text(Style.LABEL, totalLabel());
        if (heads) {
            grid.at(head, weight).text(Style.HEAD, layout.text("form.head", Part.WEIGHT.name()));
            grid.at(head, score).text(Style.HEAD, layout.text("form.head", Part.SCORE.name()));
            grid.at(head, score + 1).text(Style.HEAD, Texts.get("form.grade"));
            grid.at(row, score + 1).text(Style.VALUE, scores.grade().map(Texts::label).orElse(""));
        } else if (score < grid.lastColumn()) {
            Place rest = grid.at(row, score + 1, grid.lastColumn());
            rate.ifPresentOrElse(
                    line -> rest.text(Style.TEXT, rateReasons(), FieldRef.of(line.indicator(), Indicator.DEVIATION),
                            FieldRef.of(line.indicator(), Indicator.MEASURE)),
                    () -> rest.text(Style.TEXT, ""));
        }
        if (layout.has(Part.WEIGHT)) {
            Function<Refs, String> weights = refs -> "SUM(" + terms(refs, funds.weight(), indicators, Part.WEIGHT)
                    + ")";
            grid.at(row, weight)
                .formula(Format.POINTS, new Content.Amount(scores.weight(), Format.POINTS), List.of(), weights);
            if (score > weight + 1) {
                grid.at(row, weight + 1, score - 1).text(Style.VALUE, "");
            }
        }
        layTotalScore(grid.at(row, score), funds, indicators);
    }

    /** A total of which nothing is rated is no 0. */
    private void layTotalScore(Place place, FundsBlock funds, IndicatorBlock indicators) {
        Format points = RateScore.format(scores);
        boolean rated = scores.indicators().stream().anyMatch(IndicatorScore::rated);
        String unrated = Texts.get("form.unrated");
        Content total = rated ? new Content.Amount(scores.total(), points) : Content.text(unrated);
        place.formula(points, total, List.of(), refs -> {
            String terms = terms(refs, Optional.of(funds.score()), indicators, Part.SCORE);
            String sum = "SUM(" + terms + ")";
            return rated ? sum : "IF(COUNT(" + terms + ")=0,\"" + unrated + "\"," + sum + ")";
        });
    }

    private static String terms(Refs refs, Optional<Place> rate, IndicatorBlock indicators, Part part) {
        List<String> terms = new ArrayList<>();
        rate.ifPresent(place -> terms.add(refs.of(place)));
        indicators.places(part).ifPresent(ends -> terms.add(refs.range(ends.getFirst(), ends.getLast())));
        return String.join(",", terms);
    }

    private String totalLabel() {
        return scores.complete()
                ? Texts.get("form.total")
                : Texts.get("form.totalIncomplete", scores.ratedWeight(), scores.weight());
    }

    private void laySignatures() {
        List<Field<Overview, ?>> fields = List.of(Overview.LEAD, Overview.PREPARER, Overview.PREPARED_ON,
                Overview.PHONE);
        int row = grid.addRow();
        int from = 0;
        for (int i = 0; i < fields.size(); i++) {
            int to = i == fields.size() - 1 ? grid.lastColumn() : lastOfShare(i + 1, fields.size());
            grid.at(row, from, to).text(Style.NOTE, signature(fields.get(i)), FieldRef.of(overview, fields.get(i)));
            from = to + 1;
        }
    }

    /** The column whose end is nearest to the end of so many of the equal shares of the width. */
    private int lastOfShare(int share, int shares) {
        double end = grid.across(0).widthMm() * share / shares;
        int last = 0;
        while ((grid.at(0, 0, last).widthMm() + grid.at(0, 0, last + 1).widthMm()) / 2 <= end) {
            last++;
        }
        return last;
    }

    private String signature(Field<Overview, ?> field) {
        Object value = field.get(overview);
        String shown = value instanceof LocalDate day
                ? Texts.get("form.day", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth())
                : Objects.requireNonNullElse((String) value, "");
        return Texts.get("form.signature", Texts.get(field.labelKey()), shown);
    }
}
