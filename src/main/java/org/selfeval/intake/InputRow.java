package org.selfeval.intake;

import java.util.List;
import java.util.Map;

/**
 * One row as somebody would type it: texts by field, rows below it.
 *
 * @param type name of the row type
 * @param at which existing row is meant, by its {@link RowNames name}; null for the only row of its type or a new row
 * @param fields what is typed into which field, in the order of typing
 * @param rows what belongs to this row
 */
public record InputRow(String type, String at, Map<String, String> fields, List<InputRow> rows) {

    public InputRow {
        rows = List.copyOf(rows);
    }
}
