package org.selfeval.store;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.WriteFailure;
import org.selfeval.store.file.StorePaths;
import org.selfeval.store.row.Damage;
import org.selfeval.text.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in our words what the database or the disk said. Their messages hold rows of data: only codes are logged. */
record StoreProblems(StorePaths paths) {

    private static final Logger LOG = LoggerFactory.getLogger(StoreProblems.class);

    /** Below this many free bytes a failed write is put down to a full disk. */
    private static final long ROOM = 1 << 20;

    /** What Linux, also in Chinese, and Windows say of a full disk. */
    private static final List<String> FULL = List.of("No space left on device", "设备上没有空间", "磁盘空间不足");

    /** What kept the store from being opened or read. */
    ProblemException reading(Throwable cause) {
        return switch (cause) {
            case ProblemException known -> known;
            case Damage damage -> damaged(damage.found(), damage);
            case SQLException sql when sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 -> problem(
                    new StoreProblem.StoreLocked(paths.database()), sql);
            case SQLException sql -> damaged(List.of(Phrase.of("damage.unreadable", sql.getErrorCode())), sql);
            case OverlappingFileLockException taken -> problem(new StoreProblem.StoreLocked(paths.database()), taken);
            case AccessDeniedException denied -> problem(new FolderProblem.FolderNotWritable(paths.folder()), denied);
            case IOException io when io instanceof FileSystemException || full(io) || readOnly(io) -> problem(
                    new FolderProblem.FolderNotWritable(paths.folder()), io);
            case IOException io -> unreadable(io);
            case MVStoreException h2 -> unreadable(h2);
            case FlywayException flyway -> unreadable(flyway);
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }

    /** What kept a new store from being made. */
    ProblemException creating(Throwable cause) {
        return switch (cause) {
            case ProblemException known -> known;
            case IOException io -> notCreated(io);
            case SQLException sql -> notCreated(sql);
            case MVStoreException h2 -> notCreated(h2);
            case FlywayException flyway -> notCreated(flyway);
            case RuntimeException defect -> throw defect;
            default -> throw new IllegalStateException(cause);
        };
    }

    /** What kept the database from being encrypted or made plain. */
    ProblemException covering(Exception cause) {
        return switch (cause) {
            case Damage damage -> reading(damage);
            case IOException io -> notCovered(io);
            case SQLException sql -> notCovered(sql);
            case MVStoreException h2 -> notCovered(h2);
            case RuntimeException defect -> throw defect;
            default -> throw new IllegalStateException(cause);
        };
    }

    private ProblemException notCovered(Exception cause) {
        return problem(new KeyProblem.CoverNotChanged(paths.folder(), reason(cause)), cause);
    }

    private ProblemException notCreated(Exception cause) {
        return problem(new StoreProblem.StoreNotCreated(paths.folder(), reason(cause)), cause);
    }

    private ProblemException unreadable(Exception cause) {
        return damaged(List.of(Phrase.of("damage.unreadable", cause.getClass().getSimpleName())), cause);
    }

    /** What kept something from being written. */
    ProblemException writing(Throwable cause) {
        return switch (cause) {
            case ProblemException known -> known;
            case Damage damage -> reading(damage);
            case SQLException sql when sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 -> reading(sql);
            case SQLException sql -> notSaved(sql);
            case IOException io -> notSaved(io);
            case MVStoreException h2 -> notSaved(h2);
            case RuntimeException defect -> throw defect;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }

    private ProblemException notSaved(Exception cause) {
        return problem(new StoreProblem.EditNotSaved(paths.folder(), reason(cause)), cause);
    }

    private WriteFailure reason(Throwable cause) {
        if (!Files.isDirectory(paths.folder())) {
            return WriteFailure.FOLDER_GONE;
        }
        if (full(cause)) {
            return WriteFailure.DISK_FULL;
        }
        return readOnly(cause) ? WriteFailure.READ_ONLY : WriteFailure.FILE_ERROR;
    }

    private boolean full(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof IOException && FULL.stream().anyMatch(String.valueOf(one.getMessage())::contains)) {
                return true;
            }
        }
        try {
            // What is said is in the language of the computer.
            return Files.getFileStore(paths.folder()).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean readOnly(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof AccessDeniedException || one instanceof ReadOnlyFileSystemException
                    || (one instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY)) {
                return true;
            }
        }
        Path file = paths.database();
        return (Files.exists(file) && !Files.isWritable(file)) || !Files.isWritable(paths.folder());
    }

    private ProblemException damaged(List<Phrase> found, Throwable cause) {
        return problem(new StoreProblem.StoreDamaged(paths.database(), found), cause);
    }

    private static ProblemException problem(Problem problem, Throwable cause) {
        if (LOG.isWarnEnabled()) {
            LOG.warn("{}: {}", problem.getClass().getSimpleName(), codes(cause));
        }
        return new ProblemException(problem, cause);
    }

    /** Whether the database refused a row for what stands there already. */
    static boolean isConstraint(Throwable e) {
        return e instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23");
    }

    /** What can be said of a failure without quoting data. */
    static String codes(Throwable cause) {
        StringBuilder codes = new StringBuilder();
        int depth = 0;
        for (Throwable one = cause; one != null && depth < 10; one = one.getCause()) {
            codes.append(depth++ == 0 ? "" : " < ").append(one.getClass().getName());
            if (one instanceof SQLException sql) {
                codes.append(' ').append(sql.getErrorCode());
            } else if (one instanceof Damage damage) {
                codes.append(' ').append(damage.found().getFirst().key());
            }
        }
        return codes.toString();
    }
}
