package org.selfeval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Finding;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Round;
import org.selfeval.model.kind.FindingState;
import org.selfeval.model.kind.GroupKind;
import org.selfeval.model.kind.Priority;
import org.selfeval.model.kind.RoundKind;
import org.selfeval.model.kind.RoundMethod;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.store.Store;

/**
 * What the store costs beside bare H2 doing the same: an edit until it is on the disk, and opening a large year. Both
 * sides take turns in one run, each on its own database of the same large year; the middle of all turns counts.
 */
final class StoreBench {

    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384;LAZY_QUERY_EXECUTION=TRUE";
    private static final int EDITS = 1_500;
    private static final int READS = 45;
    private static final int TENFOLD_EDITS = 600;

    /** The two sides of one comparison, in nanoseconds. */
    private record Turns(long[] store, long[] bare) {

        Turns(int count) {
            this(new long[count], new long[count]);
        }

        /** The first third warms up. */
        private static double middle(long[] turns) {
            long[] counted = Arrays.copyOfRange(turns, turns.length / 3, turns.length);
            Arrays.sort(counted);
            return counted[counted.length / 2] / 1e6;
        }

        Ratio ratio(String what, double limit) {
            return new Ratio(what, middle(store()), middle(bare()), "ms", limit);
        }
    }

    private StoreBench() {}

    static List<Ratio> run() throws Exception {
        Path folder = Files.createTempDirectory("store-bench");
        try {
            List<Ratio> ratios = new ArrayList<>();
            Evaluation year = LargeYear.make();
            Path mine = Files.createDirectory(folder.resolve("store"));
            try (Store store = Store.create(mine, Clock.systemUTC())) {
                store.write(year.id(), Edit.insert("导入", year.rows()), 0).toCompletableFuture().get();
            }
            Path bare = folder.resolve("bare");
            Files.copy(mine.resolve("selfeval.mv.db"), folder.resolve("bare.mv.db"));
            try (Store store = Store.open(mine, Clock.systemUTC());
                    Connection connection = DriverManager.getConnection("jdbc:h2:" + bare + ";IFEXISTS=TRUE" + OPTIONS,
                            "selfeval", "")) {
                connection.setAutoCommit(false);
                ratios.add(edits(store, connection, year, 1));
                ratios.add(edits(store, connection, year, 50));
                ratios.add(reads(store, connection, year));
            }
            ratios.addAll(tenfold(folder, mine, year));
            return ratios;
        } finally {
            delete(folder);
        }
    }

    private static Ratio edits(Store store, Connection connection, Evaluation year, int rows) throws Exception {
        List<Finding> findings = findings(store.read(year.id()));
        Turns turns = new Turns(EDITS);
        try (PreparedStatement update = connection.prepareStatement("UPDATE \"finding\" SET \"parent\" = ?,"
                + " \"position\" = ?, \"title\" = ?, \"category\" = ?, \"state\" = ?, \"rectified_on\" = ?,"
                + " \"handed_over_on\" = ?, \"document\" = ?, \"note\" = ? WHERE \"evaluation\" = 1 AND \"id\" = ?");
                Statement checkpoint = connection.createStatement()) {
            for (int i = 0; i < EDITS; i++) {
                List<RowChange> changes = new ArrayList<>();
                for (int r = 0; r < rows; r++) {
                    int at = (i * 7919 + r) % findings.size();
                    Finding after = Finding.TITLE.set(findings.get(at), "改过的问题" + i);
                    changes.add(RowChange.update(findings.get(at), after));
                    findings.set(at, after);
                }
                Edit edit = new Edit("改问题摘要", changes);
                long start = System.nanoTime();
                store.write(year.id(), edit, 0).toCompletableFuture().get();
                turns.store()[i] = System.nanoTime() - start;
                start = System.nanoTime();
                for (RowChange change : changes) {
                    bind(update, (Finding) change.after());
                    update.addBatch();
                }
                update.executeBatch();
                connection.commit();
                checkpoint.execute("CHECKPOINT SYNC");
                turns.bare()[i] = System.nanoTime() - start;
            }
        }
        return turns.ratio("durable edit of " + rows + (rows == 1 ? " row" : " rows")
                + " : bare H2 commit and CHECKPOINT SYNC of as many", 1.5);
    }

    /** The same with ten times the findings, each against its own store, in turns. */
    private static List<Ratio> tenfold(Path folder, Path large, Evaluation year) throws Exception {
        Evaluation tenth = LargeYear.make(LargeYear.ROUNDS, LargeYear.UNITS, LargeYear.FINDINGS / 10);
        Path small = Files.createDirectory(folder.resolve("small"));
        Turns reads = new Turns(READS);
        Turns edits = new Turns(TENFOLD_EDITS);
        try (Store few = Store.create(small, Clock.systemUTC()); Store many = Store.open(large, Clock.systemUTC())) {
            few.write(tenth.id(), Edit.insert("导入", tenth.rows()), 0).toCompletableFuture().get();
            for (int i = 0; i < READS; i++) {
                reads.store()[i] = nanos(() -> many.read(year.id()));
                reads.bare()[i] = nanos(() -> few.read(tenth.id()));
            }
            List<Finding> manyFindings = findings(many.read(year.id()));
            List<Finding> fewFindings = findings(tenth);
            for (int i = 0; i < TENFOLD_EDITS; i++) {
                Edit inMany = nextEdit(manyFindings, i);
                Edit inFew = nextEdit(fewFindings, i);
                edits.store()[i] = nanos(() -> many.write(year.id(), inMany, 0).toCompletableFuture().get());
                edits.bare()[i] = nanos(() -> few.write(tenth.id(), inFew, 0).toCompletableFuture().get());
            }
        }
        return List.of(edits.ratio("durable edit, 100,000 findings : 10,000 findings", 11),
                reads.ratio("opening, 100,000 findings : 10,000 findings", 11));
    }

    private static long nanos(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return System.nanoTime() - start;
    }

    private static Edit nextEdit(List<Finding> findings, int turn) {
        int at = turn * 7919 % findings.size();
        Finding before = findings.get(at);
        findings.set(at, Finding.TITLE.set(before, "再改的问题" + turn));
        return new Edit("改问题摘要", List.of(RowChange.update(before, findings.get(at))));
    }

    private static List<Finding> findings(Evaluation year) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : year.rows()) {
            if (row instanceof Finding finding) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static void bind(PreparedStatement update, Finding finding) throws SQLException {
        update.setLong(1, finding.parent());
        update.setInt(2, finding.position());
        update.setString(3, finding.title());
        update.setString(4, finding.category());
        update.setString(5, finding.state().name());
        update.setObject(6, finding.rectifiedOn());
        update.setObject(7, finding.handedOverOn());
        update.setString(8, finding.document());
        update.setString(9, finding.note());
        update.setLong(10, finding.id());
    }

    private static Ratio reads(Store store, Connection connection, Evaluation year) throws Exception {
        Turns turns = new Turns(READS);
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            int read = store.read(year.id()).rounds().size();
            turns.store()[i] = System.nanoTime() - start;
            start = System.nanoTime();
            List<Row> rows = plainly(connection);
            turns.bare()[i] = System.nanoTime() - start;
            if (read != LargeYear.ROUNDS || rows.size() < LargeYear.FINDINGS + LargeYear.UNITS) {
                throw new IllegalStateException("not the same rows");
            }
        }
        return turns.ratio("opening 3,000 units and 100,000 findings : the same rows read with plain JDBC", 1.5);
    }

    private static List<Row> plainly(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            ResultSet r = statement
                .executeQuery("SELECT \"id\", \"parent\", \"position\", \"name\", \"counted\", \"kind\","
                        + " \"method\", \"basis\", \"start\", \"end\", \"state\", \"briefed_on\", \"rectify_months\","
                        + " \"plan_days\", \"carried_from\", \"note\" FROM \"round\" WHERE \"evaluation\" = 1");
            while (r.next()) {
                rows.add(new Round(r.getLong(1), r.getLong(2), r.getInt(3), r.getString(4), flag(r, 5),
                        choice(RoundKind.class, r, 6), choice(RoundMethod.class, r, 7), r.getString(8), date(r, 9),
                        date(r, 10), choice(RoundState.class, r, 11), date(r, 12), whole(r, 13), whole(r, 14),
                        whole(r, 15), r.getString(16)));
            }
            r = statement.executeQuery("SELECT \"id\", \"parent\", \"position\", \"name\", \"kind\", \"sender\","
                    + " \"count\", \"departments\", \"end\", \"reported_on\", \"note\" FROM \"group\""
                    + " WHERE \"evaluation\" = 1");
            while (r.next()) {
                rows.add(new Group(r.getLong(1), r.getLong(2), r.getInt(3), r.getString(4),
                        choice(GroupKind.class, r, 5), r.getString(6), whole(r, 7),
                        List.of(r.getString(8).split("\n", -1)), date(r, 9), date(r, 10), r.getString(11)));
            }
            r = statement
                .executeQuery("SELECT \"id\", \"parent\", \"position\", \"name\", \"count\", \"town\", \"level\","
                        + " \"nature\", \"priority\", \"group\", \"reports_formed\", \"briefed_on\", \"feedback_on\","
                        + " \"extended_to\", \"extension_reason\", \"responsible\", \"plan_received_on\","
                        + " \"report_received_on\", \"reports_received\", \"found\", \"done\", \"handed_over\", \"open\","
                        + " \"done_on\", \"note\" FROM \"unit\" WHERE \"evaluation\" = 1");
            while (r.next()) {
                rows.add(new InspectedUnit(r.getLong(1), r.getLong(2), r.getInt(3), r.getString(4), whole(r, 5),
                        r.getString(6), choice(UnitLevel.class, r, 7), choice(UnitNature.class, r, 8),
                        choice(Priority.class, r, 9), r.getLong(10), whole(r, 11), date(r, 12), date(r, 13),
                        date(r, 14), r.getString(15), r.getString(16), date(r, 17), date(r, 18), whole(r, 19),
                        whole(r, 20), whole(r, 21), whole(r, 22), whole(r, 23), date(r, 24), r.getString(25)));
            }
            r = statement.executeQuery("SELECT \"id\", \"parent\", \"position\", \"title\", \"category\", \"state\","
                    + " \"rectified_on\", \"handed_over_on\", \"document\", \"note\" FROM \"finding\""
                    + " WHERE \"evaluation\" = 1");
            while (r.next()) {
                rows.add(new Finding(r.getLong(1), r.getLong(2), r.getInt(3), r.getString(4), r.getString(5),
                        choice(FindingState.class, r, 6), date(r, 7), date(r, 8), r.getString(9), r.getString(10)));
            }
        }
        return rows;
    }

    private static Integer whole(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static Boolean flag(ResultSet row, int column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> E choice(Class<E> choices, ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(choices, name);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
