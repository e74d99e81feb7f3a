package org.selfeval.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.Backups;
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

    /** Where files of the clerk's lie besides the backups, with what is below. */
    private static final List<String> FOLDERS = List.of("templates", "evidence");

    /** What the window remembers of the clerk's doings. */
    private static final List<String> FILES = List.of("places.properties");

    /**
     * Covers everything. What is sealed with another key, or broken, stays as it is: with this key nothing can be made of it.
     *
     * @return how many files could not be covered besides, and lie as they did
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
                // A backup may have been thinned out, or written, meanwhile.
                left += e.getCause() instanceof SealBrokenException || Files.notExists(file) ? 0 : 1;
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
            files.addAll(below(folder.resolve(name)));
        }
        for (Path file : below(Backups.folder(folder))) {
            if (!file.getFileName().toString().endsWith(Backup.KEY_ENDING)) {
                files.add(file);
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
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
