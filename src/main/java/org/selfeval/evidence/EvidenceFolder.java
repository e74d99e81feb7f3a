package org.selfeval.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.selfeval.cover.Cover;
import org.selfeval.files.SafeFile;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evidence;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.EvidenceFault;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;

/**
 * The files attached to the years of a data folder. Contents stay for the whole session, whatever is removed or undone;
 * what no row needs any more goes at the next start. All methods wait for the disk.
 */
public final class EvidenceFolder {

    private static final String NAME = "evidence";

    private final Path dataFolder;
    private final Supplier<Cover> cover;

    /**
     * @param cover how the folder's files lie on the disk at that moment
     */
    public EvidenceFolder(Path dataFolder, Supplier<Cover> cover) {
        this.dataFolder = dataFolder;
        this.cover = cover;
    }

    /** Where the contents lie: for packages and backups, which read what a year needs and put what they bring back. */
    public ContentPool pool() {
        return new ContentPool(dataFolder.resolve(NAME), cover.get());
    }

    /** How what a row names lies on the disk, read to its end. */
    public ContentPool.State state(Evidence row) throws ProblemException {
        var content = Needed.by(row);
        try {
            return content.isPresent() ? pool().state(content.get()) : ContentPool.State.MISSING;
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(dataFolder.resolve(NAME)), e);
        }
    }

    /** Those of several rows whose content is not there at all, which is known without reading any. */
    public List<Evidence> missing(List<Evidence> rows) throws ProblemException {
        try {
            Set<String> there = pool().digests();
            return rows.stream()
                .filter(row -> Needed.by(row).map(Content::sha256).filter(there::contains).isEmpty())
                .toList();
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(dataFolder.resolve(NAME)), e);
        }
    }

    /**
     * Writes a copy to the private folder, to be looked at.
     *
     * @return the copy, which cannot be written
     * @throws ProblemException {@link EvidenceProblem}, also where it is of a kind that is not taken: rows may come from
     *         elsewhere
     */
    public Path open(Evidence row) throws ProblemException {
        Content content = whole(row);
        Format format = Format.of(row.name())
            .orElseThrow(() -> new ProblemException(new EvidenceProblem.Refused(row.name(), EvidenceFault.KIND)));
        try (InputStream in = pool().open(content.sha256()); Scan scan = new Scan(in)) {
            Content.of(scan);
            if (!scan.is(format)) {
                throw new ProblemException(new EvidenceProblem.Refused(row.name(), EvidenceFault.FOREIGN));
            }
            if (scan.hasMacros(format)) {
                throw new ProblemException(new EvidenceProblem.Refused(row.name(), EvidenceFault.MACROS));
            }
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(dataFolder.resolve(NAME)), e);
        }
        return new OpenedFolder(dataFolder).put(content, Format.ending(row.name()), pool());
    }

    /** Writes the very bytes that were attached to a place of the clerk's. */
    public void takeOut(Evidence row, Path target, IfExists ifExists) throws ProblemException {
        Content content = whole(row);
        SafeFile.write(target, ifExists, out -> {
            try (InputStream in = pool().open(content.sha256())) {
                in.transferTo(out);
            }
        });
    }

    /** Whether copies that are written elsewhere lie less protected than here. */
    public boolean isSealed() {
        return cover.get().key().isPresent();
    }

    private Content whole(Evidence row) throws ProblemException {
        return switch (state(row)) {
            case WHOLE -> Needed.by(row).orElseThrow();
            case MISSING -> throw new ProblemException(new EvidenceProblem.Missing(row.name()));
            case ALTERED -> throw new ProblemException(new EvidenceProblem.Altered(row.name()));
        };
    }

    /**
     * Takes away what no row needs. Called once at the start, when the store has been verified and before anything is
     * added.
     *
     * @param needed the evidence of all years
     */
    public void sweep(Collection<Evidence> needed) throws IOException {
        pool().retain(Needed.by(needed).stream().map(Content::sha256).collect(Collectors.toSet()));
    }

    /**
     * Takes away the copies that were written to be looked at: when the window closes, or is locked.
     *
     * @return whether none is left; one that another program holds may be
     */
    public boolean clearOpened() {
        return new OpenedFolder(dataFolder).clear();
    }

    /** A look at files to be attached to a row of a year. */
    public Attaching attaching(Collection<Evidence> ofYear, long row) {
        return new Attaching(dataFolder, pool(), ofYear, row);
    }
}
