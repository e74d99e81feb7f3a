package org.selfeval.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

/** Keeps files for tests, each a minute after the one before. */
public final class MemoryFiles implements KeptFiles {

    private static final Instant FIRST = Instant.parse("2021-03-18T02:30:00Z");
    private static final long SECONDS_BETWEEN = 60;

    private final LinkedList<KeptFile> files = new LinkedList<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private Optional<Problem> broken = Optional.empty();

    @Override
    public List<KeptFile> list() {
        return List.copyOf(files);
    }

    /** Keeps nothing from now on. */
    public void fail(Problem why) {
        broken = Optional.of(why);
    }

    @Override
    public KeptFile keep(KeptKind kind, String name, byte[] bytes, Evaluation year) throws ProblemException {
        if (broken.isPresent()) {
            throw new ProblemException(broken.get());
        }
        KeptFile file = new KeptFile(files.size() + 1, FIRST.plusSeconds(files.size() * SECONDS_BETWEEN), kind, name,
                bytes.length, Digests.of(bytes), Digests.of(year));
        files.addFirst(file);
        contents.put(file.sha256(), bytes.clone());
        return file;
    }

    @Override
    public byte[] bytes(KeptFile file) {
        return contents.get(file.sha256()).clone();
    }
}
