package org.selfeval.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import org.selfeval.model.Overview;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/** Carries out the changes of one edit, neighbours of one kind in batches, and keeps count and sum of the rows. */
public final class EditWriter {

    private static final int BATCH = 1000;

    private enum Kind {
        INSERT, UPDATE, DELETE
    }

    private final Connection connection;
    private final Map<RowType<?>, RowTable<?>> tables;
    private final TreeCheck tree;
    private final Registered before;
    private final RowChecksum checksum = new RowChecksum();
    private long rows;
    private long sum;
    private long lastRow;
    private RowType<?> batchType;
    private Kind batchKind;
    private int batched;

    /**
     * @param before what is registered of the evaluation now
     */
    public EditWriter(Connection connection, Map<RowType<?>, RowTable<?>> tables, Registered before) {
        this.connection = connection;
        tree = new TreeCheck(before.number());
        this.tables = tables;
        this.before = before;
        rows = before.rows();
        sum = before.sum();
        lastRow = before.lastRow();
    }

    /**
     * @param at milliseconds of the epoch
     * @return what to register of the evaluation then
     * @throws UnfitValue if a value cannot be kept as it is
     * @throws IllegalStateException if a row is not as the edit found it, or the edit leaves no tree
     */
    public Registered write(Edit edit, long at) throws SQLException, UnfitValue {
        boolean root = before.present();
        for (RowChange change : edit.changes()) {
            if (change.type() == Overview.TYPE) {
                root = change.after() != null;
            }
            write(change);
            tree.add(change);
        }
        flush();
        tree.check(connection);
        if (root != rows > 0) {
            throw new IllegalStateException("an evaluation without a root, or a root that leaves rows behind");
        }
        return new Registered(before.number(), before.id(), rows, sum, lastRow, at);
    }

    private void write(RowChange change) throws SQLException, UnfitValue {
        Kind kind = change.before() == null ? Kind.INSERT : change.after() == null ? Kind.DELETE : Kind.UPDATE;
        RowTable<?> table = tables.get(change.type());
        if (change.type() != batchType || kind != batchKind || batched == BATCH) {
            flush();
        }
        batchType = change.type();
        batchKind = kind;
        batched++;
        long oldSum = change.before() == null ? 0 : checksum.of(before.id(), change.before());
        long newSum = change.after() == null ? 0 : checksum.of(before.id(), fitting(change.after()));
        sum += newSum - oldSum;
        lastRow = Math.max(lastRow, change.id());
        switch (kind) {
            case INSERT -> {
                rows++;
                table.addInsert(before.number(), change.after(), newSum);
            }
            case UPDATE -> table.addUpdate(before.number(), change.after(), oldSum, newSum);
            case DELETE -> {
                rows--;
                table.addDelete(before.number(), change.before(), oldSum);
            }
        }
    }

    private static Row fitting(Row row) throws UnfitValue {
        for (Field<?, ?> field : row.type().fields()) {
            check(row, field);
        }
        return row;
    }

    private static <T> void check(Row row, Field<?, T> field) throws UnfitValue {
        T value = field.getFrom(row);
        if (value != null && !Columns.fits(field.valueType(), value)) {
            throw new UnfitValue(field);
        }
    }

    private void flush() throws SQLException {
        if (batchType != null) {
            tables.get(batchType).flush();
            batched = 0;
        }
    }
}
