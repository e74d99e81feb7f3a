package org.selfeval.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.selfeval.cover.Cover;
import org.selfeval.cover.SealBrokenException;
import org.selfeval.files.SafeFile;
import org.selfeval.pool.Content;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.recovery.Aside;
import org.selfeval.store.StoreCover;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the files beside the store under the folder's cover, each by copy and move; what lies as it should is left alone.
 * So it can be cut off anywhere, and done again.
 */
record CoverSweep(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(CoverSweep.class);

    /** Where files of the clerk's lie, with what is below. */
    private static final List<String> FOLDERS = List.of("templates", "evidence", "backups");

    /** What the window remembers of the clerk's doings. */
    private static final List<String> FILES = List.of("places.properties");

    /** A copy of the key file, beside a backup. */
    private static final String KEY_COPY = ".key";

    /**
     * Covers everything.
     *
     * @return how many files could not be covered, and lie as they did
     */
    int run(Cover cover) throws IOException {
        int left = 0;
        for (Path file : files()) {
            try {
                if (!cover.covers(file)) {
                    rewrite(file, cover);
                }
            } catch (IOException | ProblemException e) {
                LOG.warn("not covered: {}", e.getClass().getName());
                left += e instanceof SealBrokenException ? 0 : 1;
            }
        }
        for (Path damaged : Aside.in(folder)) {
            try {
                StoreCover.apply(damaged, cover);
            } catch (IOException e) {
                LOG.warn("not covered: {}", e.getClass().getName());
                left++;
            }
        }
        return left;
    }

    private static void rewrite(Path file, Cover cover) throws IOException, ProblemException {
        SafeFile.writeOwn(file, out -> {
            try (OutputStream covered = cover.over(out); InputStream in = cover.open(file)) {
                in.transferTo(covered);
            }
        }, written -> {
            if (!cover.covers(written) || !content(written, cover).equals(content(file, cover))) {
                throw new IOException("another content than before");
            }
        });
    }

    private static Content content(Path file, Cover cover) throws IOException {
        try (InputStream in = cover.open(file)) {
            return Content.of(in);
        }
    }

    /** Whether anything is still sealed, and needs the key to be read. */
    boolean findsSealed() throws IOException, ProblemException {
        for (Path file : files()) {
            if (Cover.isSealed(file)) {
                return true;
            }
        }
        for (Path damaged : Aside.in(folder)) {
            if (StoreCover.isEncrypted(damaged)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                files.add(file);
            }
        }
        for (String name : FOLDERS) {
            for (Path file : below(folder.resolve(name))) {
                if (!file.getFileName().toString().endsWith(KEY_COPY)) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
