package org.selfeval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.selfeval.cover.Cover;
import org.selfeval.files.OwnerOnly;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.store.file.Compaction;
import org.selfeval.store.file.CoverChange;
import org.selfeval.store.file.Database;
import org.selfeval.store.file.DatabaseFiles;
import org.selfeval.store.file.FileAccess;
import org.selfeval.store.file.Mark;
import org.selfeval.store.file.Seal;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Damage;
import org.selfeval.text.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a store from its opening to its closing.
 *
 * <p>Making: database and mark are made as work files; the mark is moved into place first, then the database. So a mark of
 * no edits without a database is a creation cut off, and a database without a mark that can be read is damage: nothing
 * else says how far it must reach.
 *
 * <p>Opening: where the mark has a seal, the file must be the sealed one, bit for bit. Where it has none (the last process
 * was killed), everything is read and verified through a connection that cannot write, so that
 * a damaged file stays as it is. Only then is the mark opened, forced, and the database opened for writing.
 */
final class OpenStore {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private final StorePaths paths;
    private FileAccess access;
    private final Mark mark;
    private Database database;
    private Object file;
    private Contents contents;
    private long acknowledged;
    private long compactAbove;

    private OpenStore(StorePaths paths, FileAccess access, Mark mark) {
        this.paths = paths;
        this.access = access;
        this.mark = mark;
    }

    /** Makes a new store. */
    static void create(StorePaths paths, FileAccess access, Schema schema) throws IOException, SQLException {
        paths.clearWork();
        OwnerOnly.createFile(paths.work());
        UUID id = UUID.randomUUID();
        try (Database made = Database.open(access, paths.work(), Database.Mode.CREATE)) {
            schema.apply(made.source());
            try (PreparedStatement insert = made.connection()
                .prepareStatement("INSERT INTO \"store\" (\"id\", \"checksum\") VALUES (?, ?)")) {
                insert.setString(1, id.toString());
                insert.setLong(2, Inspection.identityChecksum(id.toString()));
                insert.executeUpdate();
            }
            made.connection().commit();
            made.force();
        }
        DatabaseFiles.force(paths.work());
        Seal seal = Seal.of(paths.work());
        Mark.create(paths.markWork(), seal.on(new Mark.State(id, schema.version(), 0, -1, 0, seal.length())));
        DatabaseFiles.moveOver(paths.markWork(), paths.mark());
        DatabaseFiles.moveOver(paths.work(), paths.database());
    }

    /**
     * @param access under the folder's cover; a database that is not encrypted is opened as it is
     */
    static OpenStore open(StorePaths paths, FileAccess access, Schema schema)
            throws ProblemException, IOException, SQLException, Damage {
        if (!paths.present()) {
            throw new ProblemException(new StoreProblem.StoreMissing(paths.folder()));
        }
        Mark mark = Mark.open(paths.mark())
            .orElseThrow(() -> new Damage(Phrase.of("damage.noMark", paths.mark().getFileName().toString())));
        try {
            if (!Files.exists(paths.database())) {
                throw new Damage(Phrase.of("damage.missing"));
            }
            FileAccess found = found(paths, access);
            paths.clearWork();
            int version = Inspection.schema(paths, found, schema, mark.state());
            OpenStore opened = new OpenStore(paths, found, mark);
            opened.start(version, schema);
            return opened;
        } catch (ProblemException | IOException | SQLException | Damage | RuntimeException | Error e) {
            closeQuietly(mark);
            throw e;
        }
    }

    /** How the database lies on the disk, which it says itself: a password that was being set or removed may not be there. */
    private static FileAccess found(StorePaths paths, FileAccess wanted) throws ProblemException, IOException {
        if (!FileAccess.isEncrypted(paths.database())) {
            return wanted.under(Cover.NONE);
        }
        if (wanted.password().isEmpty()) {
            throw new ProblemException(new KeyProblem.PasswordNeeded(paths.folder()));
        }
        return wanted;
    }

    /**
     * @param found the version of the database
     */
    private void start(int found, Schema schema) throws ProblemException, IOException, SQLException, Damage {
        mark.write(mark.state().open(), true);
        if (found < schema.version()) {
            Migration.run(paths, access, schema);
        }
        if (mark.state().schema() < schema.version()) {
            Mark.State old = mark.state();
            mark.write(new Mark.State(old.store(), schema.version(), old.last(), -1, 0, Compaction.length(paths)),
                    true);
        }
        connect();
        acknowledged = contents.lastNumber();
        try {
            mark.write(mark.state().acknowledged(acknowledged), true);
        } catch (IOException e) {
            abandon();
            throw e;
        }
    }

    /** The edit of the number {@link #acknowledged} and those before must be there. */
    private void connect() throws IOException, SQLException, Damage {
        file = DatabaseFiles.identity(paths.database());
        database = Database.open(access, paths.database(), Database.Mode.WRITE);
        try {
            contents = new Contents(database.connection());
            Inspection.compare(Inspection.identity(database), contents.lastNumber(), mark.state());
        } catch (SQLException | Damage | RuntimeException e) {
            abandon();
            throw e;
        }
    }

    /**
     * What stands in the store. After a failure the database is opened again; an edit that had failed and is in the file
     * all the same was not acknowledged and is taken out, so that what was said to have failed can be written again.
     */
    Contents contents() throws IOException, SQLException, Damage {
        if (contents == null) {
            connect();
            try {
                while (contents.lastNumber() > acknowledged) {
                    contents.takeBackLast();
                }
                database.force();
            } catch (SQLException | Damage | RuntimeException e) {
                abandon();
                throw e;
            }
        }
        return contents;
    }

    /**
     * Returns once the edit of this number is on the disk and noted beside it.
     *
     * @throws IOException if the file is no longer where it was: with its folder deleted, moved or unplugged, some systems
     *         go on writing to what nobody will find again
     */
    void acknowledge(long number) throws IOException, SQLException {
        database.force();
        if (!DatabaseFiles.identity(paths.database()).equals(file)) {
            throw new NoSuchFileException(paths.database().toString());
        }
        acknowledged = number;
        try {
            mark.write(mark.state().acknowledged(number), false);
        } catch (IOException e) {
            // The edit is on the disk; a mark that is behind it does no harm.
            LOG.warn("mark not written: {}", StoreProblems.codes(e));
        }
    }

    /** Lets go of the database as after a failure; it is opened again when it is next asked for. */
    void abandon() {
        if (database != null) {
            database.abandon();
        }
        database = null;
        contents = null;
    }

    /** Compacts the file where it has grown far beyond what it holds. */
    private void compactIfWorthwhile() throws SQLException, IOException, Damage {
        if (database != null && Compaction.length(paths) > compactAbove && compactionDue()) {
            compactAbove = 2 * Compaction.length(paths);
            disconnect();
            compact();
            connect();
            compactAbove = 0;
        }
    }

    /** As {@link #compactIfWorthwhile}, after an edit that is on the disk; where it fails the old file is as good. */
    void compactQuietly() {
        try {
            compactIfWorthwhile();
        } catch (IOException | SQLException | Damage | RuntimeException e) {
            LOG.warn("not compacted: {}", StoreProblems.codes(e));
            abandon();
        }
    }

    private boolean compactionDue() throws IOException {
        long length = Compaction.length(paths);
        return Compaction.worthwhile(length, mark.state().compacted())
                && Files.getFileStore(paths.folder()).getUsableSpace() > length;
    }

    /** Encrypts the database, or makes it plain; where that fails it is as it was. */
    void cover(Cover cover) throws SQLException, IOException, Damage {
        FileAccess next = access.under(cover);
        if (!next.equals(access)) {
            contents();
            disconnect();
            CoverChange.run(paths, access, next);
            access = next;
            connect();
        }
    }

    private void disconnect() throws SQLException {
        Database closing = database;
        database = null;
        contents = null;
        closing.close();
    }

    private void compact() throws IOException {
        Compaction.run(paths, access);
        Mark.State state = mark.state();
        mark.write(new Mark.State(state.store(), state.schema(), state.last(), state.length(), state.crc(),
                Compaction.length(paths)), false);
    }

    /**
     * Closes the database, compacts where that is worthwhile, and seals the file. What fails here loses nothing: without
     * a seal everything is verified at the next opening.
     */
    void close() {
        try (mark) {
            if (database == null) {
                return;
            }
            disconnect();
            if (compactionDue()) {
                compact();
            }
            DatabaseFiles.force(paths.database());
            mark.write(Seal.of(paths.database()).on(mark.state()), true);
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("not sealed: {}", StoreProblems.codes(e));
        }
    }

    private static void closeQuietly(Mark mark) {
        try {
            mark.close();
        } catch (IOException e) {
            LOG.warn("mark not closed: {}", StoreProblems.codes(e));
        }
    }
}
