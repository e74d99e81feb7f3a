package org.selfeval.store.file;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/**
 * One open H2 database and the one connection to it. Belongs to the store's thread: an interrupt during a commit would
 * close the file for everybody.
 */
public final class Database implements AutoCloseable {

    /** How a database file is opened. */
    public enum Mode {
        /** Makes the file; nobody else may. */
        CREATE(""),
        /** Opens a file that is there. */
        WRITE(";IFEXISTS=TRUE"),
        /** Opens a file that is there and leaves every byte of it as it is. */
        READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String options;

        Mode(String options) {
            this.options = options;
        }
    }

    /**
     * WRITE_DELAY=0 writes each commit at once (forcing it to the disk is {@link #force}'s); the JVM's end must not close
     * the database under the store's thread; H2's own trace file would hold row data; and its compaction on closing is
     * left to {@link Compaction}, whose steps survive a kill. Nothing is written over: once H2 reuses space, 45 seconds
     * after it was last used, a kill may leave a file in which H2 does not find the newest states although they are there.
     */
    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=16384;LAZY_QUERY_EXECUTION=TRUE;MAX_COMPACT_TIME=0;REUSE_SPACE=FALSE";

    private static final String READ_OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=16384;LAZY_QUERY_EXECUTION=TRUE";

    private final JdbcDataSource source;
    private final Connection connection;
    private final PreparedStatement checkpoint;
    private final List<FileChannel> channels;

    private Database(JdbcDataSource source, Connection connection, PreparedStatement checkpoint,
            List<FileChannel> channels) {
        this.channels = channels;
        this.source = source;
        this.connection = connection;
        this.checkpoint = checkpoint;
    }

    /** Opens a database file, or makes one. */
    public static Database open(FileAccess access, Path file, Mode mode) throws SQLException {
        String path = file.toString();
        if (path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("no semicolon can stand in the name of a database");
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + OwnedChannels.over(access.fileSystem())
                + path.substring(0, path.length() - ".mv.db".length()) + mode.options + access.options()
                + (mode == Mode.READ ? READ_OPTIONS : OPTIONS));
        source.setUser("selfeval");
        source.setPassword(access.passwords());
        List<FileChannel> channels = new ArrayList<>();
        boolean open = false;
        try {
            Connection connection = ScopedValue.where(OwnedChannels.OPENED, channels).call(source::getConnection);
            connection.setAutoCommit(false);
            Database database = new Database(source, connection, connection.prepareStatement("CHECKPOINT SYNC"),
                    channels);
            open = true;
            return database;
        } finally {
            if (!open) {
                OwnedChannels.close(channels);
            }
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Connections to the same open database, for the migration. */
    public DataSource source() {
        return source;
    }

    /** Returns once everything committed has been forced to the disk, which a commit alone does not do. */
    public void force() throws SQLException {
        checkpoint.execute();
    }

    /** Lets go of the file at once and writes nothing more: what was not committed is gone. */
    public void abandon() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // It was closed by the failure already, which is what is wanted.
        } finally {
            OwnedChannels.close(channels);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            OwnedChannels.close(channels);
        }
    }
}
