package org.selfeval.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/**
 * Sees to it that an edit leaves no row without its parent. The session's edits never do; but an edit that overtakes one
 * that failed would, and then the evaluation could not be read again.
 */
final class TreeCheck {

    private final int evaluation;
    private final Map<Long, RowType<?>> present = new HashMap<>();
    private final Map<RowType<?>, Set<Long>> wantedByType = new HashMap<>();
    private final Map<RowType<?>, Set<Long>> goneByType = new HashMap<>();

    TreeCheck(int evaluation) {
        this.evaluation = evaluation;
    }

    void add(RowChange change) {
        RowType<?> type = change.type();
        if (change.after() == null) {
            present.remove(change.id());
            goneByType.computeIfAbsent(type, unseen -> new HashSet<>()).add(change.id());
            return;
        }
        present.put(change.id(), type);
        if (change.before() == null || change.before().parent() != change.after().parent()) {
            long parent = change.after().parent();
            RowType<?> parentType = present.get(parent);
            if (parentType == null || !RowTypes.parentsOf(type).contains(parentType)) {
                wantedByType.computeIfAbsent(type, unseen -> new HashSet<>()).add(parent);
            }
        }
    }

    /**
     * Called when the changes have been made.
     *
     * @throws IllegalStateException if a row is without its parent
     */
    void check(Connection connection) throws SQLException {
        for (Map.Entry<RowType<?>, Set<Long>> wanted : wantedByType.entrySet()) {
            Set<Long> missing = new HashSet<>(wanted.getValue());
            if (RowTypes.parentsOf(wanted.getKey()).isEmpty()) {
                missing.remove(0L);
            }
            for (RowType<?> parent : RowTypes.parentsOf(wanted.getKey())) {
                missing.removeAll(found(connection, parent, "id", missing));
            }
            refuse(missing.isEmpty());
        }
        for (Map.Entry<RowType<?>, Set<Long>> gone : goneByType.entrySet()) {
            Set<Long> ids = new HashSet<>(gone.getValue());
            ids.removeAll(present.keySet());
            for (RowType<?> child : RowTypes.ALL) {
                if (RowTypes.parentsOf(child).contains(gone.getKey())) {
                    refuse(found(connection, child, "parent", ids).isEmpty());
                }
            }
        }
    }

    private static void refuse(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the edit leaves a row without its parent");
        }
    }

    private Set<Long> found(Connection connection, RowType<?> type, String column, Set<Long> ids) throws SQLException {
        Set<Long> found = new HashSet<>();
        if (ids.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = connection
            .prepareStatement("SELECT DISTINCT " + Columns.quoted(column) + " FROM "
                    + Columns.quoted(Columns.table(type)) + " WHERE \"evaluation\" = ? AND " + Columns.quoted(column)
                    + " = ANY(?)")) {
            select.setInt(1, evaluation);
            select.setArray(2, connection.createArrayOf("BIGINT", ids.toArray()));
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    found.add(results.getLong(1));
                }
            }
        }
        return found;
    }
}
