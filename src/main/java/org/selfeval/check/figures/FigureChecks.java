package org.selfeval.check.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;

/** Figures in the texts that the facts do not hold. One sentence for each text; precision before completeness. */
public final class FigureChecks {

    /** Sections about the year that was; what the others plan or propose is nobody's fact yet. */
    private static final Set<Section> ABOUT_THE_YEAR = EnumSet.of(Section.OVERVIEW, Section.WORK, Section.CONCLUSION,
            Section.FUNDS, Section.OUTPUT, Section.BENEFIT, Section.SATISFACTION);

    /** A clause that speaks of other years or other places. */
    static final Pattern ELSEWHERE = Pattern
        .compile("全国|全省|全市|市级|各区|上年|去年|往年|同期|历年|明年|下一年|下一步|今后|同比|环比|近[\\d一二三四五六七八九十两]*年|累计|以来|20\\d\\d");

    /** Shares that the facts know about; others (占比, 增长) are the writer's own. */
    private static final Pattern SHARE = Pattern.compile("(执行|完成|整改|闭环|上报|汇报|形成|满意|及时|办结|支出)[^，。；]{0,4}(率|度)");

    private static final Pattern RATE = Pattern.compile("执行率[^率\\d]{0,6}$");

    private FigureChecks() {}

    public static void check(Year year, Notes notes) {
        KnownFigures known = KnownFigures.of(year);
        Claims claims = new Claims(year, known);
        check(year.overview(), Overview.GOAL_EXPECTED, EnumSet.of(Figure.Kind.MONEY, Figure.Kind.ROUNDS), known, claims,
                notes);
        check(year.overview(), Overview.GOAL_ACTUAL, achieved(year), known, claims, notes);
        for (ReportText text : year.rows(ReportText.TYPE)) {
            if (text.section() != null && ABOUT_THE_YEAR.contains(text.section())) {
                check(text, ReportText.BODY, EnumSet.allOf(Figure.Kind.class), known, claims, notes);
            }
        }
    }

    /** What was achieved is written early; of counts nothing can be said before a round is entered. */
    private static Set<Figure.Kind> achieved(Year year) {
        return year.evaluation().rounds().isEmpty()
                ? EnumSet.of(Figure.Kind.MONEY)
                : EnumSet.allOf(Figure.Kind.class);
    }

    private static void check(Row row, Field<?, String> field, Set<Figure.Kind> kinds, KnownFigures known,
            Claims claims, Notes notes) {
        List<String> unknown = new ArrayList<>();
        List<Figure> figures = FigureReader.read(field.getFrom(row));
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (kinds.contains(figure.kind()) && claims.settles(figures, i, row, field, notes)) {
                continue;
            }
            if (!kinds.contains(figure.kind()) || !isDoubtful(figure, known)) {
                continue;
            }
            if (figure.kind() == Figure.Kind.MONEY && known.inTheOtherUnit(figure).isPresent()) {
                notes.review("texts.amount-in-other-unit", row, field, Wording.place(row, field), figure.written(),
                        known.inTheOtherUnit(figure).get());
            } else if (!unknown.contains(figure.written())) {
                unknown.add(figure.written());
            }
        }
        if (!unknown.isEmpty()) {
            notes.review("texts.figure-unknown", row, field, Wording.place(row, field), unknown);
        }
    }

    private static boolean isDoubtful(Figure figure, KnownFigures known) {
        if (ELSEWHERE.matcher(figure.clause()).find() || !known.know(figure.kind())) {
            return false;
        }
        if (figure.kind() != Figure.Kind.PERCENT) {
            return !known.explain(figure);
        }
        if (RATE.matcher(figure.clause()).find() && known.rate().isPresent()) {
            return !figure.reads(known.rate().get());
        }
        return SHARE.matcher(figure.clause()).find() && !known.explain(figure);
    }
}
