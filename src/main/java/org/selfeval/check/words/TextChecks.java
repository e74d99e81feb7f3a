package org.selfeval.check.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Finding;
import org.selfeval.model.Indicator;
import org.selfeval.model.ReportText;
import org.selfeval.model.RowTypes;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/** Texts as such: sections not written, hints left from a template, the same text twice. */
public final class TextChecks {

    private static final int SAME_FROM = 10;

    /** What templates ask for, left standing. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?=[请（(此点待×某XＸx_＿〇○])(?:请(在此)?(填写|输入|填报)|[（(]请?(填写|填报)[^）)]{0,40}[）)]|此处填写|点击(此处|输入)|待补充|×{2,}|某某"
                    + "|(?<![A-Za-z])[XＸ]{2,}(?![A-Za-z])|(?<![A-Za-z])x{2,}(?![A-Za-z])|[_＿]{3,}|[〇○]{2,})");

    /** Left from the template where it is the whole text: 具体指标, 指标1：, ……. */
    private static final Pattern WHOLE = Pattern.compile("(具体)?指标\\d*[:：]?|[….。·]{2,}");

    /** What a draft of the report leaves open. */
    private static final Pattern TO_WRITE = Pattern.compile("〔待补[：:][^〕]{0,500}〕");

    private static final int QUOTED = 3;

    private static final Map<RowType<?>, List<Field<?, ?>>> TEXTS = textFields();

    private TextChecks() {}

    public static void check(Year year, Notes notes) {
        checkSections(year, notes);
        year.evaluation().root().walk(row -> {
            for (Field<?, ?> field : TEXTS.get(row.type())) {
                checkLeftOver(row, field, notes);
                checkToWrite(row, field, notes);
            }
        });
    }

    private static Map<RowType<?>, List<Field<?, ?>>> textFields() {
        Map<RowType<?>, List<Field<?, ?>>> fields = new HashMap<>();
        for (RowType<?> type : RowTypes.ALL) {
            fields.put(type, type == Finding.TYPE
                    ? List.of()
                    : type.fields()
                        .stream()
                        .<Field<?, ?>>map(field -> field)
                        .filter(field -> field.valueType() instanceof ValueType.Text)
                        .toList());
        }
        return fields;
    }

    private static void checkSections(Year year, Notes notes) {
        Map<Section, ReportText> texts = new EnumMap<>(Section.class);
        year.rows(ReportText.TYPE).forEach(text -> {
            if (text.section() != null) {
                texts.putIfAbsent(text.section(), text);
            }
        });
        List<Section> empty = new ArrayList<>();
        for (Section section : Section.values()) {
            ReportText text = texts.get(section);
            if (text == null || Wording.empty(text.body())) {
                empty.add(section);
            }
        }
        if (!empty.isEmpty()) {
            Row at = texts.get(empty.getFirst()) == null ? year.overview() : texts.get(empty.getFirst());
            notes.review("texts.section-empty", FieldRef.of(at, ReportText.BODY), empty);
        }
        checkSame(texts, notes);
    }

    private static void checkSame(Map<Section, ReportText> texts, Notes notes) {
        Map<String, Section> seen = new LinkedHashMap<>();
        texts.forEach((section, text) -> {
            String core = Wording.core(text.body());
            Section earlier = core.length() < SAME_FROM ? null : seen.putIfAbsent(core, section);
            if (earlier != null) {
                notes.review("texts.sections-same", text, ReportText.BODY, earlier, section);
            }
        });
    }

    private static void checkLeftOver(Row row, Field<?, ?> field, Notes notes) {
        String text = (String) field.getFrom(row);
        if (Wording.empty(text)) {
            return;
        }
        Matcher left = LEFT_OVER.matcher(text);
        if (left.find()) {
            notes.mustFix("texts.template-left", row, field, Wording.place(row, field), left.group());
        } else if (row.type() == Indicator.TYPE && WHOLE.matcher(text.strip()).matches()) {
            notes.mustFix("texts.template-left", row, field, Wording.place(row, field), text.strip());
        }
    }

    private static void checkToWrite(Row row, Field<?, ?> field, Notes notes) {
        String text = (String) field.getFrom(row);
        if (text == null || text.indexOf('〔') < 0) {
            return;
        }
        List<String> open = TO_WRITE.matcher(text).results().map(MatchResult::group).map(Wording::beginning).toList();
        if (!open.isEmpty()) {
            notes.mustFix("texts.to-be-written", row, field, Wording.place(row, field), open.size(),
                    open.stream().limit(QUOTED).toList());
        }
    }
}
