package org.selfeval.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Evidence;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.EvidenceFault;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Phrase;

/**
 * Files on their way to a row: each is looked at, read, copied, read back and forced to the disk; the rows that name them
 * are the caller's to add then. What was copied for nothing goes at the next start.
 */
public final class Attaching {

    /** A file that lies in the data folder now. */
    public record Attached(String name, Content content) {}

    /**
     * What came of several files.
     *
     * @param mended how many the row had already, whose content was missing or altered and is whole again
     * @param refused why some were not taken
     */
    public record Result(List<Attached> attached, int mended, Optional<Problem> refused) {}

    private final Path dataFolder;
    private final ContentPool pool;
    private final List<Evidence> ofYear;
    private final long row;
    private final List<Attached> attached = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private int mended;

    /**
     * @param ofYear the evidence that the year has
     * @param row number of the row that gets more
     */
    Attaching(Path dataFolder, ContentPool pool, Collection<Evidence> ofYear, long row) {
        this.dataFolder = dataFolder;
        this.pool = pool;
        this.ofYear = new ArrayList<>(ofYear);
        this.row = row;
    }

    /** Takes what can be taken; where nobody waits any more it ends early, and the result means nothing. */
    public Result take(List<Path> files, Meter meter) {
        List<Intake> fit = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        long whole = 0;
        for (Path file : files) {
            Intake intake = new Intake(dataFolder, file);
            try {
                whole += 2 * intake.look();
                fit.add(intake);
                paths.add(file);
            } catch (ProblemException e) {
                refused.add(e.problem());
            }
        }
        long before = 0;
        for (int i = 0; i < fit.size() && !meter.cancelled(); i++) {
            try {
                before += take(fit.get(i), paths.get(i), meter, before, whole);
            } catch (ProblemException e) {
                refused.add(e.problem());
            }
        }
        return new Result(List.copyOf(attached), mended, problem());
    }

    private long take(Intake intake, Path file, Meter meter, long before, long whole) throws ProblemException {
        Content content = intake.read(meter, before, whole);
        boolean there = ofYear.stream().anyMatch(one -> one.parent() == row && isSame(one, content));
        try (InputStream in = new Metered(Files.newInputStream(file), meter, before + content.size(), whole)) {
            intake.refuse(there && isWhole(content), EvidenceFault.THERE);
            intake.refuse(there ? Optional.empty() : Limits.room(ofYear, content));
            pool.put(content, in);
            if (!isWhole(content)) {
                throw new IOException("what was written does not read the same");
            }
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileNotWritten(dataFolder), e);
        }
        if (there) {
            mended++;
        } else {
            attached.add(new Attached(intake.name(), content));
            ofYear.add(new Evidence(0, row, 0, intake.name(), (int) content.size(), content.sha256(), null, null));
        }
        return 2 * content.size();
    }

    private boolean isWhole(Content content) throws IOException {
        return pool.state(content) == ContentPool.State.WHOLE;
    }

    private static boolean isSame(Evidence there, Content content) {
        return content.sha256().equals(there.sha256());
    }

    private Optional<Problem> problem() {
        if (refused.size() + attached.size() + mended < 2) {
            return refused.stream().findFirst();
        }
        List<Phrase> why = refused.stream().map(Problem::sentence).toList();
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvidenceProblem.SomeRefused(attached.size() + mended, why));
    }
}
