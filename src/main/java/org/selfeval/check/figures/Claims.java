package org.selfeval.check.figures;

import java.util.List;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Year;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/** Figures that a text says of a certain thing, against just that thing and not against any number the facts hold. */
final class Claims {

    private final ScoreClaims scores;
    private final MoneyClaims money;

    Claims(Year year, KnownFigures known) {
        scores = new ScoreClaims(year);
        money = new MoneyClaims(year, known);
    }

    /** Whether this figure is such a claim: it is then judged here, and a wrong one is noted. */
    boolean settles(List<Figure> figures, int at, Row row, Field<?, String> field, Notes notes) {
        return switch (figures.get(at).kind()) {
            case POINTS -> scores.settles(figures, at, row, field, notes);
            case MONEY -> money.settles(figures.get(at), row, field, notes);
            default -> false;
        };
    }
}
