package org.selfeval.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.selfeval.files.OwnerOnly;
import org.selfeval.files.SafeFile;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;

/**
 * The private folder through which evidence is shown in other programs. Its files are named by digest, since those
 * programs remember names. It is emptied when the window is locked, when it closes and when it opens; what is still
 * open elsewhere, and cannot be deleted for that, goes a later time.
 */
public final class OpenedFolder {

    private static final String NAME = "opened";
    private static final int DIGITS = 8;

    private final Path folder;

    public OpenedFolder(Path dataFolder) {
        folder = dataFolder.resolve(NAME);
    }

    /** Writes a content to be looked at. */
    Path put(Content content, String ending, ContentPool pool) throws ProblemException {
        Path file = folder
            .resolve(Texts.get("evidence.openedName", content.sha256().substring(0, DIGITS)) + "." + ending);
        try {
            if (Files.isSymbolicLink(folder)) {
                Files.delete(folder);
            }
            OwnerOnly.createFolder(folder);
            if (holds(file, content)) {
                return file;
            }
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
        try {
            delete(file);
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.TargetInUse(file), e);
        }
        SafeFile.writeOwn(file, out -> {
            try (InputStream in = pool.open(content.sha256())) {
                in.transferTo(out);
            }
        });
        file.toFile().setReadOnly();
        return file;
    }

    private static boolean holds(Path file, Content content) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Content.of(in).equals(content);
        }
    }

    /**
     * Takes away what can be taken away; never fails, and follows no links.
     *
     * @return whether nothing is left
     */
    public boolean clear() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    return deleteQuietly(file);
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException failure) {
                    return deleteQuietly(emptied);
                }
            });
        } catch (IOException e) {
            // Nothing that could be deleted is left out by this; it is tried again.
        }
        return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static FileVisitResult deleteQuietly(Path file) {
        try {
            delete(file);
        } catch (IOException e) {
            // It is open in another program, on Windows; the next start tries again.
        }
        return FileVisitResult.CONTINUE;
    }

    /** On Windows a file that cannot be written cannot be deleted either. */
    private static void delete(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            file.toFile().setWritable(true);
        }
        Files.deleteIfExists(file);
    }
}
