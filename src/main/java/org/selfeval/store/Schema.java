package org.selfeval.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The version of the tables that this program works with, and the scripts that lead to it.
 *
 * @param version number of the last migration
 * @param locations where Flyway finds the scripts
 */
record Schema(int version, List<String> locations) {

    static final Schema CURRENT = new Schema(3, List.of("classpath:org/selfeval/store/migration"));

    /** Brings a database to this version. H2 commits each definition at once: only ever called on a copy. */
    void apply(DataSource source) {
        Flyway.configure()
            .dataSource(source)
            .locations(locations.toArray(String[]::new))
            .target(String.valueOf(version))
            .failOnMissingLocations(true)
            .cleanDisabled(true)
            .load()
            .migrate();
    }

    /** The version a database has. */
    static int of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT MAX(CAST(\"version\" AS INTEGER))"
                        + " FROM \"flyway_schema_history\" WHERE \"success\"")) {
            result.next();
            return result.getInt(1);
        }
    }
}
