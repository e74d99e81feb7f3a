package org.selfeval.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.Section;
import org.selfeval.model.kind.SourceKind;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/** Makes the blank year a clerk starts from. */
public final class NewEvaluation {

    private static final long ROOT = 1;

    private final List<Row> rows = new ArrayList<>();

    private NewEvaluation() {}

    /**
     * A blank year: one line for each source of funds and each section of the report, scored by this scheme, and the last
     * day of the year as 统计截止日. No fact is known yet.
     *
     * @param id names the evaluation across computers
     * @param scheme a {@link Scheme} row with its levels and indicators, parents first; they are numbered anew
     */
    public static Evaluation blank(String id, int year, List<Row> scheme) {
        NewEvaluation made = new NewEvaluation();
        Overview root = Overview.TYPE.blank(ROOT, 0, 1);
        root = Overview.YEAR.set(root, year);
        root = Overview.CUT_OFF.set(root, LocalDate.of(year, 12, 31));
        root = Overview.STATE.set(root, EvaluationState.DRAFTING);
        made.rows.add(root);
        for (SourceKind kind : SourceKind.values()) {
            FundSource source = made.add(FundSource.TYPE, kind.ordinal() + 1);
            made.rows.set(made.rows.size() - 1, FundSource.KIND.set(source, kind));
        }
        made.add(Satisfaction.TYPE, 1);
        made.add(Benchmark.TYPE, 1);
        for (Section section : Section.values()) {
            ReportText text = made.add(ReportText.TYPE, section.ordinal() + 1);
            made.rows.set(made.rows.size() - 1, ReportText.SECTION.set(text, section));
        }
        made.addScheme(scheme);
        return Evaluation.of(id, made.rows);
    }

    private <R extends Row> R add(RowType<R> type, int position) {
        R row = type.blank(rows.size() + 1L, ROOT, position);
        rows.add(row);
        return row;
    }

    private void addScheme(List<Row> scheme) {
        Map<Long, Long> numbers = new HashMap<>();
        for (Row row : scheme) {
            long number = rows.size() + 1L;
            numbers.put(row.id(), number);
            long parent = row.type() == Scheme.TYPE ? ROOT : numbers.get(row.parent());
            rows.add(row.type().at(row, number, parent, row.position()));
        }
    }
}
