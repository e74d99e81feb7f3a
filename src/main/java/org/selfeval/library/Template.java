package org.selfeval.library;

import java.util.List;

import org.selfeval.model.tree.Row;

/**
 * A scheme to begin from.
 *
 * @param name what people call it
 * @param builtIn whether it comes with the program and stays
 * @param rows its {@link org.selfeval.model.Scheme} row with levels and indicators, parents first
 */
public record Template(String name, boolean builtIn, List<Row> rows) {

    public Template {
        rows = List.copyOf(rows);
    }
}
