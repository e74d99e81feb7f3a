package org.selfeval.store.salvage;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.selfeval.archive.KeptFile;
import org.selfeval.model.Overview;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.store.audit.KeptFileTable;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.row.Columns;
import org.selfeval.store.row.Registered;
import org.selfeval.store.row.Registry;
import org.selfeval.store.row.RowTable;

/**
 * One pass over one damaged database file. Where the reading of a table breaks off, it is tried again another way: by the
 * index, in the order of the table, and backwards, so that what lies behind the broken place is read as well.
 */
final class Reading implements AutoCloseable {

    /** As much of a year as is ever kept in memory; twice what the product promises to carry. */
    private static final long MOST_ROWS = 250_000;

    /** Bytes of files exported from the years that are kept in memory, all together. */
    private static final long MOST_BYTES = 256L << 20;

    private static final List<String> WAYS = List.of(" WHERE \"evaluation\" = %d", " WHERE \"evaluation\" + 0 = %d",
            " WHERE \"evaluation\" + 0 = %d ORDER BY _ROWID_ DESC");

    /** H2 follows the pages of a file wherever they lead, so a damaged one may make it throw anything. */
    @FunctionalInterface
    private interface Look {
        void look() throws SQLException;
    }

    private final Path file;
    private final FileAccess access;
    private final BooleanSupplier over;
    private Database database;
    private long bytes;

    /**
     * @param over whether there is no time left
     */
    Reading(Path file, FileAccess access, BooleanSupplier over) {
        this.file = file;
        this.access = access;
        this.over = over;
    }

    List<SalvagedYear> years() {
        Map<String, Registered> registered = new LinkedHashMap<>();
        attempt(() -> Registry.salvage(open().connection(), one -> registered.put(one.id(), one)));
        List<SalvagedYear> years = new ArrayList<>();
        for (Registered one : registered.values()) {
            years.add(one.present() ? year(one) : deleted(one));
        }
        return years;
    }

    private static SalvagedYear deleted(Registered one) {
        return new SalvagedYear(one.id(), null, 0, 0, Instant.ofEpochMilli(one.changed()), List.of(), Map.of(), 0);
    }

    private SalvagedYear year(Registered one) {
        Map<Long, Row> rows = new LinkedHashMap<>();
        for (RowType<?> type : RowTypes.ALL) {
            read(type, one, rows);
        }
        Fragments.Joined joined = Fragments.join(one.id(), rows.values());
        List<KeptFile> files = new ArrayList<>();
        Map<String, byte[]> contents = new HashMap<>();
        int[] lost = new int[1];
        boolean ended = attempt(() -> new KeptFileTable(open().connection()).salvage(one.number(), (found, content) -> {
            if (found.isPresent() && bytes + content.length <= MOST_BYTES) {
                files.add(found.get());
                bytes += contents.put(found.get().sha256(), content) == null ? content.length : 0;
            } else {
                lost[0]++;
            }
        }));
        return new SalvagedYear(one.id(), joined.evaluation(), joined.rows(), one.rows(),
                Instant.ofEpochMilli(one.changed()), files, contents, ended ? lost[0] : lost[0] + 1);
    }

    private <R extends Row> void read(RowType<R> type, Registered one, Map<Long, Row> rows) {
        Set<String> columns = new HashSet<>();
        attempt(() -> columns(type, columns));
        for (String way : WAYS) {
            boolean[] enough = new boolean[1];
            boolean ended = attempt(() -> new RowTable<>(type, open().connection()).salvage(one.id(),
                    way.formatted(one.number()), columns, row -> {
                        rows.putIfAbsent(row.id(), row);
                        enough[0] = rows.size() >= Math.min(one.rows(), MOST_ROWS);
                        if (over.getAsBoolean() || rows.size() >= MOST_ROWS) {
                            throw new EndedException();
                        }
                    }));
            if (ended || enough[0] || over.getAsBoolean() || type == (RowType<?>) Overview.TYPE && !rows.isEmpty()) {
                return;
            }
        }
    }

    private void columns(RowType<?> type, Set<String> columns) throws SQLException {
        try (PreparedStatement select = open().connection()
            .prepareStatement("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'"
                    + " AND TABLE_NAME = ?")) {
            select.setString(1, Columns.table(type));
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    columns.add(results.getString(1));
                }
            }
        }
    }

    /** Ends a reading for which there is no time or room. */
    private static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Whether the reading came to its end; where not, the database is opened anew for the next. */
    private boolean attempt(Look look) {
        if (over.getAsBoolean()) {
            return false;
        }
        try {
            look.look();
            return true;
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            close();
            return false;
        }
    }

    private Database open() throws SQLException {
        if (database == null) {
            database = Database.open(access, file, Database.Mode.READ);
        }
        return database;
    }

    @Override
    public void close() {
        if (database != null) {
            database.abandon();
            database = null;
        }
    }
}
