package org.selfeval.check.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Year;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Finding;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.RowTypes;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/** Figures in the facts' own words: a line named 岳龙镇等7个镇的村党组织 explains the 7个镇 of the report. */
final class SaidFigures {

    private static final Pattern MAY_HOLD_ONE = Pattern.compile("[\\d一二三四五六七八九十百两].{0,12}[个轮元%分]|[％]");

    private static final Map<RowType<?>, List<Field<?, ?>>> TEXTS = textFields();

    private SaidFigures() {}

    static void addTo(KnownFigures known, Year year) {
        Set<String> read = new HashSet<>();
        year.evaluation().root().walk(row -> {
            if (row.type() == Finding.TYPE || row.type() == ReportText.TYPE) {
                return;
            }
            for (Field<?, ?> field : TEXTS.get(row.type())) {
                addText(row, field, read, known);
            }
            if (row instanceof Statement said) {
                known.add(Figure.Kind.COUNT, said.value());
            } else if (row instanceof Benchmark benchmark) {
                known.add(Figure.Kind.COUNT, benchmark.value());
            }
        });
    }

    /** The goals are checked themselves: what they say of rounds and money explains nothing, their other counts do. */
    private static void addText(Row row, Field<?, ?> field, Set<String> read, KnownFigures known) {
        String text = (String) field.getFrom(row);
        if (text == null || field == Overview.GOAL_ACTUAL || !read.add(text) || !MAY_HOLD_ONE.matcher(text).find()) {
            return;
        }
        for (Figure figure : FigureReader.read(text)) {
            if (field != Overview.GOAL_EXPECTED || figure.kind() == Figure.Kind.COUNT) {
                known.add(figure.kind(), figure.value());
            }
        }
    }

    private static Map<RowType<?>, List<Field<?, ?>>> textFields() {
        Map<RowType<?>, List<Field<?, ?>>> fields = new HashMap<>();
        for (RowType<?> type : RowTypes.ALL) {
            fields.put(type, type.fields()
                .stream()
                .<Field<?, ?>>map(field -> field)
                .filter(field -> field.valueType() instanceof ValueType.Text)
                .toList());
        }
        return fields;
    }
}
