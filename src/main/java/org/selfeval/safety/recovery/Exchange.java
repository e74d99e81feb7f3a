package org.selfeval.safety.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.safety.key.KeyFile;
import org.selfeval.store.file.StorePaths;

/**
 * Puts a new store in the place of a damaged one, whose files are kept aside. The new one is made in a work folder; that the
 * folder takes its final name is the one step that decides. Before it, everything is as it was; after it, whoever opens the
 * data folder finishes what is left to do. Done while the folder is locked.
 */
final class Exchange {

    /** Where the new store is made; worth nothing. */
    static final String WORK = "recovering";

    /** The finished new store, on its way into its place. */
    static final String READY = "recovered";

    /** Says in the new store's folder where the damaged files go. */
    private static final String ASIDE = "aside";

    private static final int LONGEST_NAME = 64;

    /** Says beside the damaged files what they are. */
    static final String EXPLANATION = "说明.txt";

    private final Path folder;
    private final RecoveryDisk disk;

    Exchange(Path folder, RecoveryDisk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    private Path ready() {
        return folder.resolve(READY);
    }

    /** Whether a new store waits to be put in its place. */
    boolean pending() {
        return Files.exists(ready(), LinkOption.NOFOLLOW_LINKS);
    }

    /** An empty folder for the new store. */
    Path begin() throws IOException {
        Path work = folder.resolve(WORK);
        disk.deleteAll(work);
        disk.createFolder(work);
        return work;
    }

    /**
     * The new store is finished, and closed.
     *
     * @param aside name of the folder the damaged files go to
     */
    void decide(String aside, String explanation) throws IOException, ProblemException {
        Path work = folder.resolve(WORK);
        disk.write(work.resolve(ASIDE), aside);
        disk.write(work.resolve(EXPLANATION), explanation);
        disk.move(work, ready());
        finish();
    }

    /**
     * Goes on wherever an earlier run was ended.
     *
     * @throws ProblemException {@link StoreProblem.RecoveryUnfit}: nothing was moved
     */
    void finish() throws IOException, ProblemException {
        if (pending()) {
            Path note = ready().resolve(ASIDE);
            if (Files.exists(note)) {
                exchange(named(note));
            }
            disk.delete(note);
            disk.deleteAll(ready());
        }
        disk.deleteAll(folder.resolve(WORK));
    }

    /** Whoever can write the note could otherwise have the store moved anywhere, or over what is kept. */
    private Path named(Path note) throws IOException, ProblemException {
        String name;
        try (InputStream in = Files.newInputStream(note)) {
            name = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        }
        if (!Aside.isName(name) || Files.isSymbolicLink(ready())
                || Files.isSymbolicLink(folder.resolve(name))) {
            throw new ProblemException(new StoreProblem.RecoveryUnfit(ready()));
        }
        return folder.resolve(name);
    }

    /** The mark last out and first in: what stands in the folder in between is never a store that could be taken for whole. */
    private void exchange(Path aside) throws IOException {
        if (!Files.exists(aside)) {
            disk.createFolder(aside);
        }
        StorePaths here = new StorePaths(folder);
        StorePaths made = new StorePaths(ready());
        move(ready().resolve(EXPLANATION), aside.resolve(EXPLANATION));
        Path madeKey = KeyFile.in(ready());
        for (Path[] file : List.of(new Path[]{here.database(), made.database()},
                new Path[]{here.mark(), made.mark()}, new Path[]{KeyFile.in(folder), madeKey})) {
            // Where the new file is gone from here, it is the one that lies in the folder.
            if (Files.exists(file[1])) {
                move(file[0], aside.resolve(file[0].getFileName()));
            }
        }
        move(madeKey, KeyFile.in(folder));
        move(made.mark(), here.mark());
        move(made.database(), here.database());
    }

    private void move(Path from, Path to) throws IOException {
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            disk.move(from, to);
        }
    }
}
