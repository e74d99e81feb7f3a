package org.selfeval.intake.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.selfeval.intake.FieldParser;
import org.selfeval.intake.FieldText;
import org.selfeval.intake.Parsed;
import org.selfeval.model.Evaluation;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;

/**
 * What pasting a block would do: rows overwritten and new rows, each cell understood or refused. The clerk looks at it
 * before {@link #edit} makes one edit of it. Cells that are refused leave what is there: nothing in a new row.
 *
 * @param rows those that say anything, in the order of the block
 */
public record BlockPlan<R extends Row>(RowType<R> type, long parent, int lastPosition, List<PlannedRow<R>> rows) {

    /**
     * Where the cells of a block go.
     *
     * @param heads whether its first row is heads and no facts
     * @param columns the field of each column; empty where it goes nowhere
     * @param over the rows to be overwritten, in this order; what goes beyond them becomes new rows
     * @param grows whether there may be new rows; what goes beyond is left out otherwise
     * @param unit what amounts without a unit mean
     * @param computed cells that show what is computed: nothing is put into them
     */
    public record Target<R extends Row>(boolean heads, List<Optional<Field<R, ?>>> columns, List<R> over, boolean grows,
            MoneyUnit unit, Set<FieldRef> computed) {

        public Target {
            columns = List.copyOf(columns);
            over = List.copyOf(over);
            computed = Set.copyOf(computed);
        }

        /** The field that a cell is put into. */
        private Optional<Field<R, ?>> field(int column, Optional<R> row) {
            return columns.get(column)
                .filter(field -> row.filter(there -> computed.contains(FieldRef.of(there, field))).isEmpty());
        }

        /** Whether any amounts are among the columns, so that the unit matters. */
        public boolean hasAmounts() {
            return columns.stream()
                .flatMap(Optional::stream)
                .anyMatch(
                        field -> field.valueType() instanceof ValueType.Decimal(int decimals, boolean money) && money);
        }
    }

    /**
     * Plans it.
     *
     * @param parent the row under which new ones would stand
     * @param year of days typed without one: the year's own
     */
    public static <R extends Row> BlockPlan<R> of(Evaluation evaluation, RowType<R> type, long parent, Block block,
            Target<R> target, int year) {
        CellParser parser = new CellParser(evaluation, new FieldParser(year, target.unit()));
        FieldText texts = new FieldText(target.unit());
        List<PlannedRow<R>> rows = new ArrayList<>();
        int used = 0;
        for (int i = target.heads() ? 1 : 0; i < block.rows().size(); i++) {
            Optional<R> over = used < target.over().size() ? Optional.of(target.over().get(used)) : Optional.empty();
            used++;
            long below = over.map(Row::parent).orElse(parent);
            List<PlannedCell<R>> cells = cells(block.rows().get(i), target, over, below, parser, texts);
            PlannedRow<R> row = new PlannedRow<>(i + 1, over, cells);
            if (over.isPresent() || (target.grows() && says(row))) {
                rows.add(row);
            }
        }
        int last = Optional.ofNullable(evaluation.root().find(parent))
            .map(node -> node.rows(type))
            .filter(there -> !there.isEmpty())
            .map(there -> there.getLast().position())
            .orElse(0);
        return new BlockPlan<>(type, parent, last, List.copyOf(rows));
    }

    private static boolean says(PlannedRow<?> row) {
        return row.cells().stream().anyMatch(cell -> cell.field().isPresent() && !cell.text().isBlank());
    }

    private static <R extends Row> List<PlannedCell<R>> cells(List<String> texts, Target<R> target,
            Optional<R> row, long parent, CellParser parser, FieldText shown) {
        List<PlannedCell<R>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            cells.add(target.field(i, row)
                .<PlannedCell<R>>map(field -> cell(field, parent, text, parser, shown))
                .orElseGet(() -> new PlannedCell<>(text, text, Optional.empty(), Optional.empty(), null)));
        }
        return List.copyOf(cells);
    }

    private static <R extends Row, T> PlannedCell<R> cell(Field<R, T> field, long parent, String text,
            CellParser parser, FieldText shown) {
        return switch (parser.parse(field, parent, text)) {
            case Parsed.Refused<T>(var why) ->
                new PlannedCell<>(text, text, Optional.of(field), Optional.of(why), null);
            case Parsed.Value<T>(T value) -> new PlannedCell<>(text,
                    field.valueType() instanceof ValueType.Link ? text : shown.of(field, value), Optional.of(field),
                    Optional.empty(), value);
        };
    }

    /** How many rows there will be more. */
    public int added() {
        return (int) rows.stream().filter(row -> row.over().isEmpty()).count();
    }

    /** How many rows will be overwritten. */
    public int overwritten() {
        return rows.size() - added();
    }

    /** How many cells cannot be taken. */
    public int refused() {
        return (int) rows.stream().mapToLong(PlannedRow::refused).sum();
    }

    /** How many known facts become unknown, since the cell pasted over them is empty. */
    public int cleared() {
        return (int) rows.stream().mapToLong(PlannedRow::cleared).sum();
    }

    /**
     * All of it as one edit.
     *
     * @param ids numbers for new rows
     */
    public Edit edit(String label, LongSupplier ids) {
        List<RowChange> changes = new ArrayList<>();
        int position = lastPosition;
        for (PlannedRow<R> row : rows) {
            if (row.over().isPresent()) {
                changes.add(RowChange.update(row.over().get(), row.put(row.over().get())));
            } else {
                position++;
                changes.add(RowChange.insert(row.put(type.blank(ids.getAsLong(), parent, position))));
            }
        }
        return new Edit(label, changes).effective();
    }
}
