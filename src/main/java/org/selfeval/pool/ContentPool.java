package org.selfeval.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.selfeval.cover.Cover;
import org.selfeval.cover.SealBrokenException;
import org.selfeval.cover.SealedException;
import org.selfeval.files.OwnerOnly;
import org.selfeval.files.SafeFile;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;

/**
 * A folder of contents, each a file named by its digest: however often one is put, it lies there once. All methods wait
 * for the disk. What is put is on the disk when the method returns.
 */
public final class ContentPool {

    /** How a content lies in the pool. */
    public enum State {
        WHOLE, MISSING, ALTERED
    }

    private final Path folder;
    private final Cover cover;

    /**
     * @param folder made when the first content is put, in a folder that must be there
     */
    public ContentPool(Path folder, Cover cover) {
        this.folder = folder;
        this.cover = cover;
    }

    /**
     * Puts a content, unless it is there whole and lies as the cover wants it.
     *
     * @param in read to its end, and not closed
     * @throws ProblemException if it cannot be written, or what came is not the content announced; nothing is kept then
     */
    public void put(Content content, InputStream in) throws IOException, ProblemException {
        if (state(content) == State.WHOLE && isCovered(content)) {
            return;
        }
        try {
            OwnerOnly.createFolder(folder);
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
        SafeFile.writeOwn(file(content.sha256()), out -> {
            OutputStream covered = cover.over(out);
            if (!Content.copy(in, covered).equals(content)) {
                throw new IOException("another content than announced");
            }
            covered.close();
        });
    }

    /** Whether there is a file for a content, whatever it holds. */
    public boolean has(Content content) {
        return Files.exists(file(content.sha256()));
    }

    /** Whether a content is there and lies as the cover wants it. */
    public boolean isCovered(Content content) throws IOException {
        return has(content) && cover.covers(file(content.sha256()));
    }

    /** Whether a content is there, read to its end; one that is sealed with a key that is not at hand counts as altered. */
    public State state(Content content) throws IOException {
        if (!has(content)) {
            return State.MISSING;
        }
        try (InputStream in = open(content.sha256())) {
            return Content.of(in).equals(content) ? State.WHOLE : State.ALTERED;
        } catch (SealBrokenException | SealedException e) {
            return State.ALTERED;
        }
    }

    /** Opens a content for reading; whether it is what it should be, {@link #state} tells. */
    public InputStream open(String sha256) throws IOException {
        return cover.open(file(sha256));
    }

    /** The digests of what is there. */
    public Set<String> digests() throws IOException {
        Set<String> digests = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                    file -> Content.isDigest(file.getFileName().toString()))) {
                files.forEach(file -> digests.add(file.getFileName().toString()));
            }
        }
        return digests;
    }

    /** Takes away what nobody needs any more. */
    public void retain(Set<String> needed) throws IOException {
        for (String digest : digests()) {
            if (!needed.contains(digest)) {
                Files.deleteIfExists(file(digest));
            }
        }
    }

    private Path file(String sha256) {
        if (!Content.isDigest(sha256)) {
            throw new IllegalArgumentException("no digest of a content");
        }
        return folder.resolve(sha256);
    }
}
