package org.selfeval.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.selfeval.model.Evaluation;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/**
 * What typed rows would do to a year: one edit with everything that could be understood, and the problems with the rest.
 * The clerk looks at both before the edit is applied.
 */
public final class InputPlan {

    private final FieldParser parser;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Map<Long, RowChange> changes = new LinkedHashMap<>();
    private final Map<Place, Integer> lastPositions = new HashMap<>();
    private final List<IntakeProblem> problems = new ArrayList<>();
    private long lastId;

    /** Where rows of one type stand in one order. */
    private record Place(long parent, RowType<?> type) {}

    private InputPlan(Evaluation evaluation, FieldParser parser, long lastId) {
        this.parser = parser;
        this.lastId = lastId;
        evaluation.rows().forEach(row -> {
            rows.put(row.id(), row);
            lastPositions.merge(new Place(row.parent(), row.type()), row.position(), Math::max);
        });
    }

    /** The edit and what is wrong with the input; with problems the edit holds what could be taken. */
    public record Result(Edit edit, List<IntakeProblem> problems) {}

    /**
     * @param label what the edit is called
     * @param lastId new rows are numbered above it
     */
    public static Result plan(Evaluation evaluation, List<InputRow> input, FieldParser parser, String label,
            long lastId) {
        InputPlan plan = new InputPlan(evaluation, parser, lastId);
        input.forEach(row -> plan.add(row, evaluation.overview().id(), ""));
        return new Result(new Edit(label, List.copyOf(plan.changes.values())), List.copyOf(plan.problems));
    }

    private void add(InputRow input, long parent, String path) {
        Optional<RowType<?>> type = RowTypes.ALL.stream().filter(one -> one.name().equals(input.type())).findFirst();
        if (type.isEmpty()) {
            problems.add(IntakeProblem.of(path, "intake.noSuchType", input.type()));
            return;
        }
        Optional<Row> row = target(type.get(), input, parent);
        if (row.isEmpty()) {
            problems.add(IntakeProblem.of(path, "intake.noSuchRow", input.at()));
            return;
        }
        String here = path.isEmpty() ? input.type() : path + "/" + input.type();
        fill(type.get(), row.get(), input, here);
        input.rows().forEach(child -> add(child, row.get().id(), here));
    }

    private Optional<Row> target(RowType<?> type, InputRow input, long parent) {
        if (input.at() != null || RowTypes.SINGLE.contains(type)) {
            return rows.values()
                .stream()
                .filter(row -> row.type() == type)
                .filter(row -> input.at() == null || (row.parent() == parent && RowNames.of(row).equals(input.at())))
                .findFirst();
        }
        lastId++;
        int position = lastPositions.merge(new Place(parent, type), 1, (last, one) -> last + one);
        Row made = type.blank(lastId, parent, position);
        rows.put(lastId, made);
        changes.put(lastId, RowChange.insert(made));
        return Optional.of(made);
    }

    private <R extends Row> void fill(RowType<R> type, Row row, InputRow input, String path) {
        R filled = type.rowClass().cast(row);
        for (var entry : input.fields().entrySet()) {
            Optional<Field<R, ?>> field = type.fields()
                .stream()
                .filter(one -> one.name().equals(entry.getKey()))
                .findFirst();
            if (field.isEmpty()) {
                problems.add(IntakeProblem.of(path, "intake.noSuchField", entry.getKey()));
            } else {
                filled = set(filled, field.get(), entry.getValue(), path);
            }
        }
        if (!filled.equals(row)) {
            rows.put(row.id(), filled);
            RowChange earlier = changes.get(row.id());
            changes.put(row.id(), new RowChange(earlier == null ? row : earlier.before(), filled));
        }
    }

    private <R extends Row, T> R set(R row, Field<R, T> field, String typed, String path) {
        return switch (parser.parse(field, typed)) {
            case Parsed.Value<T>(T value) -> Objects.equals(field.get(row), value) ? row : field.set(row, value);
            case Parsed.Refused<T>(var why) -> {
                problems.add(new IntakeProblem(path + "." + field.name(), why));
                yield row;
            }
        };
    }
}
