package org.selfeval.store.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.FolderLock;
import org.selfeval.session.Journal;
import org.selfeval.session.Receipt;
import org.selfeval.session.SaveState;
import org.selfeval.session.Session;
import org.selfeval.session.Visit;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;

/**
 * The process that is killed. Writes random edits of several evaluations without end, through sessions as the window
 * does, and prints, each line whole and at once: {@code opened <last number>}, then
 * {@code issued <number> <evaluation> <digest>} before each edit is handed to the store and {@code acked <number>} when
 * it has been acknowledged.
 */
public final class CrashingChild implements Journal {

    /** With which the name of a folder begins whose store is encrypted. */
    static final String ENCRYPTED = "encrypted-";

    private static final int EVALUATIONS = 3;
    private static final int LARGEST = 500;

    private final Random random;
    private final RandomYears years;
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private final Store store;
    private final List<Session> sessions = new ArrayList<>();
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();

    /** What the store must hold once all that was handed to it is written; made of the edits, not of the sessions. */
    private final Map<String, Evaluation> handedOver = new HashMap<>();

    private long issued;

    private CrashingChild(Store store, long seed) throws ProblemException {
        this.store = store;
        random = new Random(seed);
        years = new RandomYears(seed);
        issued = store.lastNumber();
        for (EvaluationLine line : store.list()) {
            open(store.read(line.id()), store.lastRowId(line.id()));
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Cover cover = cover(folder);
        DataFolder.prepare(folder);
        FolderLock lock = FolderLock.acquire(folder);
        try (lock;
                Store store = Store.exists(folder)
                        ? Store.open(folder, cover, Clock.systemUTC())
                        : Store.create(folder, cover, Clock.systemUTC())) {
            new CrashingChild(store, Long.parseLong(args[1])).run();
        }
    }

    /** What the store of a folder lies under; always the same key. */
    static Cover cover(Path folder) {
        return folder.getFileName().toString().startsWith(ENCRYPTED)
                ? Cover.of(DataKey.of(new byte[DataKey.LENGTH]))
                : Cover.NONE;
    }

    private void open(Evaluation evaluation, long lastRowId) {
        handedOver.put(evaluation.id(), evaluation);
        sessions.add(new Session(evaluation, lastRowId, this, answers::add, defect -> {
            throw new IllegalStateException(defect);
        }));
    }

    private void run() throws Exception {
        out.println("opened " + issued);
        while (true) {
            if (sessions.isEmpty() || (sessions.size() < EVALUATIONS && random.nextInt(5) == 0)) {
                insert(years.year(random.nextInt(100)));
            } else if (random.nextInt(60) == 0) {
                remove(sessions.remove(random.nextInt(sessions.size())));
            } else {
                edit(sessions.get(random.nextInt(sessions.size())));
            }
            for (Runnable answer = answers.poll(); answer != null; answer = answers.poll()) {
                answer.run();
            }
        }
    }

    private void insert(Evaluation made) throws ProblemException {
        open(made, made.lastRowId());
        issue(made.id(), Edit.insert("导入", made.rows()), 0, Digest.of(made));
    }

    private void remove(Session session) throws InterruptedException {
        settle(session);
        issue(session.evaluation().id(), Edit.insert("", session.evaluation().rows()).inverse("删除年度"), 0,
                Digest.GONE);
    }

    /** Waits until all of a session's edits are acknowledged. */
    private void settle(Session session) throws InterruptedException {
        while (!(session.saveState() instanceof SaveState.Saved)) {
            answers.take().run();
        }
    }

    private void edit(Session session) throws ProblemException, InterruptedException {
        Evaluation state = session.evaluation();
        if (session.isReadOnly()) {
            if (random.nextBoolean()) {
                session.reopen("更正");
                return;
            }
            settle(session);
            sessions.remove(session);
            remove(session);
            return;
        }
        switch (random.nextInt(9)) {
            case 0 -> session.undo();
            case 1 -> session.redo();
            case 2 -> session.finish(null);
            default -> {
                boolean paste = random.nextInt(15) == 0 && state.rows().size() < LARGEST;
                Visit visit = session.newVisit();
                for (int i = random.nextInt(3); i >= 0 && !session.isReadOnly(); i--) {
                    session.apply(years.editWithin(session.evaluation(), session.nextRowId(), paste ? 150 : 4), visit);
                }
            }
        }
        if (random.nextInt(3) > 0) {
            settle(session);
        }
    }

    @Override
    public CompletionStage<Receipt> write(String evaluation, Edit edit, long visit) {
        Evaluation after = handedOver.get(evaluation).apply(edit);
        handedOver.put(evaluation, after);
        return issue(evaluation, edit, visit, Digest.of(after));
    }

    private CompletionStage<Receipt> issue(String evaluation, Edit edit, long visit, long digest) {
        issued++;
        out.println("issued " + issued + " " + evaluation + " " + digest);
        return store.write(evaluation, edit, visit).thenApply(receipt -> {
            out.println("acked " + receipt.number());
            return receipt;
        });
    }
}
