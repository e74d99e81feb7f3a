package org.selfeval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.RowType;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Columns;

/** The scripts are written by hand; here they are held to the row types. */
class SchemaTest {

    @TempDir
    private Path folder;

    @Test
    void theTablesAreAsTheRowTypesSay() throws Exception {
        Store.create(folder, Clock.systemUTC()).close();
        List<String> differences = new ArrayList<>();
        try (Database database = Database.open(FileAccess.PLAIN, new StorePaths(folder).database(),
                Database.Mode.READ)) {
            for (RowType<?> type : RowTypes.ALL) {
                compare(columns(database.connection(), Columns.table(type)), type, differences);
            }
        }
        assertEquals(List.of(), differences, "to be pasted into a migration");
    }

    private static void compare(List<String> real, RowType<?> type, List<String> differences) {
        List<String> wanted = new ArrayList<>(List.of("\"evaluation\" INTEGER", "\"id\" BIGINT", "\"parent\" BIGINT",
                "\"position\" INTEGER", "\"checksum\" BIGINT"));
        for (Field<?, ?> field : type.fields()) {
            wanted.add(Columns.quoted(Columns.column(field)) + " " + Columns.sqlType(field.valueType()));
        }
        String table = "ALTER TABLE " + Columns.quoted(Columns.table(type));
        wanted.stream()
            .filter(column -> !real.contains(column))
            .forEach(column -> differences.add(table + " ADD COLUMN " + column + ";"));
        real.stream()
            .filter(column -> !wanted.contains(column))
            .forEach(column -> differences.add(table + " DROP COLUMN " + column + ";"));
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet results = data.getColumns(null, "PUBLIC", table, null)) {
            while (results.next()) {
                String type = results.getString("TYPE_NAME");
                int size = results.getInt("COLUMN_SIZE");
                columns.add(Columns.quoted(results.getString("COLUMN_NAME")) + " " + switch (type) {
                    case "CHARACTER VARYING" -> "VARCHAR(" + size + ")";
                    case "NUMERIC" -> "NUMERIC(" + size + ", " + results.getInt("DECIMAL_DIGITS") + ")";
                    default -> type;
                });
            }
        }
        return columns;
    }

    @Test
    void theScriptsReachTheVersionTheProgramKnows() throws IOException {
        try (InputStream list = getClass().getResourceAsStream("/org/selfeval/store/migration")) {
            List<String> scripts = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertEquals(Schema.CURRENT.version(), scripts.size(), scripts::toString);
        }
    }
}
