package org.selfeval.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.selfeval.archive.KeptFile;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.store.audit.AuditTrail;
import org.selfeval.store.audit.KeptFileTable;
import org.selfeval.store.audit.WrittenEdit;
import org.selfeval.store.row.Columns;
import org.selfeval.store.row.Damage;
import org.selfeval.store.row.EditWriter;
import org.selfeval.store.row.Registered;
import org.selfeval.store.row.Registry;
import org.selfeval.store.row.RowTable;
import org.selfeval.store.row.UnfitValue;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/**
 * What stands in an open database of the current schema: evaluations and audit trail. Used by one thread at a time. What
 * is read has been verified.
 */
final class Contents {

    private final Connection connection;
    private final Registry registry;
    private final AuditTrail audit;
    private final KeptFileTable keptFiles;
    private final Map<RowType<?>, RowTable<?>> tables = new HashMap<>();
    private final long opening;
    private long last;

    /**
     * @throws Damage if the registry or the numbering of the audit trail is not as it was written
     */
    Contents(Connection connection) throws SQLException, Damage {
        this.connection = connection;
        registry = new Registry(connection);
        audit = new AuditTrail(connection);
        keptFiles = new KeptFileTable(connection);
        last = audit.last();
        opening = last;
        for (RowType<?> type : RowTypes.ALL) {
            tables.put(type, new RowTable<>(type, connection));
        }
    }

    /** The number of the last edit in the store. */
    long lastNumber() {
        return last;
    }

    /** The evaluations that are there, in the order of their coming. */
    List<EvaluationLine> list() throws SQLException, Damage {
        List<EvaluationLine> lines = new ArrayList<>();
        for (Registered one : registry.all()) {
            if (one.present()) {
                List<Row> roots = new ArrayList<>();
                tables.get(Overview.TYPE).read(one.number(), one.id(), roots::add);
                if (roots.size() != 1) {
                    throw new Damage(Phrase.of("damage.tree", one.id()));
                }
                lines.add(new EvaluationLine(one.id(), (Overview) roots.getFirst(), one.rows(),
                        Instant.ofEpochMilli(one.changed())));
            }
        }
        return lines;
    }

    /** The rows of one type of all evaluations that are there, each verified. */
    <R extends Row> List<R> rows(RowType<R> type) throws SQLException, Damage {
        List<R> rows = new ArrayList<>();
        for (Registered one : registry.all()) {
            if (one.present()) {
                tables.get(type).read(one.number(), one.id(), row -> rows.add(type.rowClass().cast(row)));
            }
        }
        return rows;
    }

    /** An evaluation, every row verified; empty where there is none of this id. */
    Optional<Evaluation> read(String id) throws SQLException, Damage {
        Optional<Registered> registered = registry.find(id).filter(Registered::present);
        return registered.isEmpty() ? Optional.empty() : Optional.of(read(registered.get()));
    }

    private Evaluation read(Registered one) throws SQLException, Damage {
        List<Row> rows = new ArrayList<>(Math.toIntExact(Math.min(one.rows(), 1_000_000)));
        long sum = 0;
        for (RowType<?> type : RowTypes.ALL) {
            sum += tables.get(type).read(one.number(), one.id(), rows::add);
        }
        if (rows.size() != one.rows()) {
            throw new Damage(Phrase.of("damage.count", one.id(), one.rows(), rows.size()));
        }
        if (sum != one.sum()) {
            throw new Damage(Phrase.of("damage.sum", one.id()));
        }
        try {
            return Evaluation.of(one.id(), rows);
        } catch (IllegalArgumentException e) {
            throw new Damage(Phrase.of("damage.tree", one.id()));
        }
    }

    /** The audit trail of an evaluation, gone ones included; edits of one visit as one entry. */
    List<AuditEntry> audit(String id) throws SQLException, Damage {
        VisitMerger merger = new VisitMerger();
        Optional<Registered> registered = registry.find(id);
        if (registered.isPresent()) {
            audit.read(registered.get().number(), merger::add);
        }
        return merger.entries();
    }

    /** The highest row id an evaluation ever used; 0 where there was none. */
    long lastRowId(String id) {
        return registry.find(id).map(Registered::lastRow).orElse(0L);
    }

    /**
     * Writes one edit and its audit entry, and commits.
     *
     * @return the edit's number
     * @throws UnfitValue if a value cannot be kept as it is; nothing was written
     * @throws IllegalStateException if a row is not as the edit found it; nothing was written
     */
    long write(String id, Edit edit, long visit, Instant at) throws SQLException, UnfitValue {
        try {
            return write(id, edit, visit, at, List.of(), file -> new byte[0]);
        } catch (Damage e) {
            throw new IllegalStateException("only bytes of kept files are read", e);
        }
    }

    /** As {@link #write(String, Edit, long, Instant)}, with files that are kept with the evaluation from then on. */
    long write(String id, Edit edit, long visit, Instant at, List<KeptFile> files, Function<KeptFile, byte[]> bytes)
            throws SQLException, UnfitValue, Damage {
        EditWriter writer = new EditWriter(connection, tables, registry.findOrStart(id));
        try {
            Registered after = writer.write(edit, at.toEpochMilli());
            registry.write(after);
            audit.append(last + 1, after, opening, visit, edit);
            for (int i = 0; i < files.size(); i++) {
                keep(after, files.get(i).numbered(last + 2 + i), bytes.apply(files.get(i)));
            }
            connection.commit();
            registry.keep(after);
            last += 1 + files.size();
            return last;
        } catch (SQLException | RuntimeException | UnfitValue | Damage e) {
            undo(e);
            throw e;
        }
    }

    /** The files kept with an evaluation, the latest first. */
    List<KeptFile> files(String id) throws SQLException, Damage {
        Optional<Registered> registered = registry.find(id);
        return registered.isEmpty() ? List.of() : keptFiles.files(registered.get().number());
    }

    /** The bytes of a kept file. */
    byte[] bytes(KeptFile file) throws SQLException, Damage {
        return keptFiles.bytes(file);
    }

    /**
     * Keeps a file with an evaluation, and commits; empty where there is none of this id.
     *
     * @param unnumbered the file, before it has its number
     */
    Optional<KeptFile> keep(String id, KeptFile unnumbered, byte[] bytes) throws SQLException, Damage {
        Optional<Registered> present = registry.find(id).filter(Registered::present);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Registered one = present.get();
        KeptFile file = unnumbered.numbered(last + 1);
        try {
            keep(one.changedAt(file.at().toEpochMilli()), file, bytes);
            connection.commit();
            last++;
            return Optional.of(file);
        } catch (SQLException | RuntimeException | Damage e) {
            undo(e);
            throw e;
        }
    }

    private void keep(Registered one, KeptFile file, byte[] bytes) throws SQLException, Damage {
        keptFiles.write(one.number(), file, bytes);
        audit.append(file.number(), one, opening, AuditTrail.KEPT_FILE,
                new Edit(Texts.get("edit.keepFile", file.name()), List.of()));
    }

    /** Takes the last edit out again, which was never acknowledged, and its entry with it. */
    void takeBackLast() throws SQLException, Damage {
        List<WrittenEdit> found = new ArrayList<>();
        audit.readAfter(last - 1, found::add);
        WrittenEdit written = found.getFirst();
        Registered one = registry.all()
            .stream()
            .filter(r -> r.number() == written.evaluation())
            .findFirst()
            .orElseThrow();
        try {
            Registered before = new EditWriter(connection, tables, one).write(written.edit().inverse(""),
                    one.changed());
            registry.write(before);
            audit.takeBack(last);
            if (written.visit() == AuditTrail.KEPT_FILE) {
                keptFiles.takeBack(last);
            }
            connection.commit();
            registry.keep(before);
            last--;
        } catch (UnfitValue e) {
            undo(e);
            throw new IllegalStateException(e);
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Exception cause) {
        try {
            connection.rollback();
            for (RowTable<?> table : tables.values()) {
                table.clear();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Reads and verifies everything there is. */
    void verify() throws SQLException, Damage {
        long rows = 0;
        for (Registered one : registry.all()) {
            if (one.present()) {
                rows += read(one).rows().size();
            }
        }
        long standing = 0;
        for (RowType<?> type : RowTypes.ALL) {
            standing += count(Columns.table(type));
        }
        if (standing != rows) {
            throw new Damage(Phrase.of("damage.strays", standing - rows));
        }
        long[] seen = new long[1];
        long[] gap = new long[]{-1};
        Set<Long> kept = new HashSet<>();
        audit.readAll(written -> {
            seen[0]++;
            if (written.number() != seen[0] && gap[0] < 0) {
                gap[0] = written.number();
            }
            if (written.visit() == AuditTrail.KEPT_FILE) {
                kept.add(written.number());
            }
        });
        if (gap[0] >= 0 || seen[0] != last) {
            throw new Damage(Phrase.of("damage.numbering", last, Math.max(gap[0], seen[0])));
        }
        keptFiles.verify(kept);
    }

    private long count(String table) throws SQLException {
        try (PreparedStatement select = connection
            .prepareStatement("SELECT COUNT(*) FROM " + Columns.quoted(table));
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
