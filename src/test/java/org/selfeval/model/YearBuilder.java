package org.selfeval.model;

import java.util.LinkedHashMap;
import java.util.Map;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/** Builds years for tests, row by row; ids count up from 1, positions in the order of adding. */
public final class YearBuilder {

    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private long lastId;

    /** A year with its single rows and nothing in them. */
    public static YearBuilder blank() {
        YearBuilder year = new YearBuilder();
        Overview root = year.add(Overview.TYPE, null);
        year.add(Scheme.TYPE, root);
        year.add(Satisfaction.TYPE, root);
        year.add(Benchmark.TYPE, root);
        return year;
    }

    /** A builder that goes on from an existing year. */
    public static YearBuilder from(Evaluation evaluation) {
        YearBuilder year = new YearBuilder();
        evaluation.rows().forEach(row -> year.rows.put(row.id(), row));
        year.lastId = evaluation.lastRowId();
        return year;
    }

    /** Adds a row under a parent; {@code fieldsAndValues} alternate. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <R extends Row> R add(RowType<R> type, Row parent, Object... fieldsAndValues) {
        lastId++;
        R row = type.blank(lastId, parent == null ? 0 : parent.id(), (int) lastId);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            row = (R) ((Field) fieldsAndValues[i]).set(row, fieldsAndValues[i + 1]);
        }
        rows.put(lastId, row);
        return row;
    }

    /** Sets fields of a row that is there; {@code fieldsAndValues} alternate. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public YearBuilder set(Row row, Object... fieldsAndValues) {
        Row changed = rows.get(row.id());
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            changed = ((Field) fieldsAndValues[i]).set(changed, fieldsAndValues[i + 1]);
        }
        rows.put(row.id(), changed);
        return this;
    }

    /** Takes a row away, with nothing below it. */
    public YearBuilder remove(Row row) {
        rows.remove(row.id());
        return this;
    }

    /** The one row of a single type. */
    public <R extends Row> R single(RowType<R> type) {
        return rows.values()
            .stream()
            .filter(row -> row.type() == type)
            .map(type.rowClass()::cast)
            .findFirst()
            .orElseThrow();
    }

    public Evaluation build() {
        return Evaluation.of("test", rows.values());
    }
}
