package org.selfeval.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/**
 * Random whole years and random edits that can be applied to them, the same for the same seed. Any field may be unknown
 * or hold anything; numbers of rows may have gaps, positions may be equal or negative, links may lead nowhere.
 */
public final class RandomYears {

    /** An edit with the year that must come of it, made without the code that applies edits. */
    public record RandomEdit(Edit edit, Evaluation after) {}

    private final Random random;
    private final RandomValues values;
    private final Set<Long> touched = new HashSet<>();
    private Map<Long, Row> rows = new LinkedHashMap<>();
    private long lastId;

    public RandomYears(long seed) {
        random = new Random(seed);
        values = new RandomValues(random);
    }

    /** A year with the single rows and about {@code size} others. */
    public Evaluation year(int size) {
        rows = new LinkedHashMap<>();
        lastId = 0;
        Row root = insert(Overview.TYPE, 0);
        RowTypes.SINGLE.stream()
            .filter(type -> type != Overview.TYPE)
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .forEach(type -> insert(type, root.id()));
        for (int i = 0; i < size; i++) {
            insertSomewhere();
        }
        return Evaluation.of("random-" + Long.toHexString(random.nextLong()), rows.values());
    }

    /**
     * One to {@code most} changes, each of another row: fields set, rows inserted below old and new ones, deleted, moved
     * to another place or another parent. Inserted rows are numbered above {@code lastRowId}.
     */
    public RandomEdit edit(Evaluation on, long lastRowId, int most) {
        rows = new LinkedHashMap<>();
        on.rows().forEach(row -> rows.put(row.id(), row));
        lastId = lastRowId;
        touched.clear();
        List<RowChange> changes = new ArrayList<>();
        int wanted = 1 + random.nextInt(most);
        for (int tries = 4 * wanted; tries > 0 && changes.size() < wanted; tries--) {
            change(changes);
        }
        return new RandomEdit(new Edit("随机修改 " + random.nextInt(1000), changes), Evaluation.of(on.id(), rows.values()));
    }

    /** As {@link #edit}, but the year is not finished, archived or opened again by it. */
    public Edit editWithin(Evaluation on, long lastRowId, int most) {
        RandomEdit made;
        do {
            made = edit(on, lastRowId, most);
        } while (made.after().overview().state() != on.overview().state()
                || !Objects.equals(made.after().overview().stateReason(), on.overview().stateReason()));
        return made.edit();
    }

    private void change(List<RowChange> changes) {
        List<Row> all = new ArrayList<>(rows.values());
        Row row = values.oneOf(all);
        int kind = random.nextInt(20);
        if (kind < 5) {
            Row inserted = insertSomewhere();
            touched.add(inserted.id());
            changes.add(RowChange.insert(inserted));
        } else if (!touched.contains(row.id())) {
            if (kind < 8) {
                delete(row, changes);
            } else if (kind < 10) {
                replace(row, moved(row), changes);
            } else {
                replace(row, withOtherFacts(row.type(), row), changes);
            }
        }
    }

    private void replace(Row before, Row after, List<RowChange> changes) {
        touched.add(before.id());
        rows.put(after.id(), after);
        changes.add(RowChange.update(before, after));
    }

    /** A row with all that is below it, lowest first. */
    private void delete(Row row, List<RowChange> changes) {
        List<Row> family = new ArrayList<>(List.of(row));
        for (int i = 0; i < family.size(); i++) {
            long parent = family.get(i).id();
            rows.values().stream().filter(child -> child.parent() == parent).forEach(family::add);
        }
        if (family.stream().noneMatch(one -> RowTypes.SINGLE.contains(one.type()) || touched.contains(one.id()))) {
            for (Row gone : family.reversed()) {
                touched.add(gone.id());
                rows.remove(gone.id());
                changes.add(RowChange.delete(gone));
            }
        }
    }

    private Row moved(Row row) {
        long parent = row.type() == Overview.TYPE ? 0 : parentFor(row.type()).id();
        return row.type().at(row, row.id(), parent, position());
    }

    private Row insertSomewhere() {
        List<RowType<?>> types = RowTypes.ALL.stream()
            .filter(type -> !RowTypes.SINGLE.contains(type))
            .filter(type -> rows.values().stream().anyMatch(row -> mayHold(row, type)))
            .toList();
        RowType<?> type = values.oneOf(types);
        return insert(type, parentFor(type).id());
    }

    private Row parentFor(RowType<?> type) {
        return values.oneOf(rows.values().stream().filter(row -> mayHold(row, type)).toList());
    }

    private static boolean mayHold(Row row, RowType<?> type) {
        return RowTypes.parentsOf(type).contains(row.type());
    }

    private Row insert(RowType<?> type, long parent) {
        lastId += 1 + random.nextInt(3);
        Row row = withOtherFacts(type, type.blank(lastId, parent, position()));
        rows.put(row.id(), row);
        return row;
    }

    private int position() {
        return random.nextInt(12) - 2;
    }

    /** The same row with up to all of its fields known otherwise, or no longer. */
    private Row withOtherFacts(RowType<?> type, Row row) {
        Object[] facts = type.values(row);
        boolean one = random.nextBoolean();
        int only = random.nextInt(facts.length);
        for (Field<?, ?> field : type.fields()) {
            if (one ? field.index() == only : random.nextInt(3) > 0) {
                facts[field.index()] = random.nextInt(4) == 0 ? null : values.known(field.valueType());
            }
        }
        return type.create(row.id(), row.parent(), row.position(), facts);
    }
}
