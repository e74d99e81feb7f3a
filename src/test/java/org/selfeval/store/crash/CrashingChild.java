package org.selfeval.store.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.selfeval.model.Evaluation;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.FolderLock;
import org.selfeval.session.Receipt;
import org.selfeval.store.EvaluationLine;
import org.selfeval.store.Store;

/**
 * The process that is killed. Writes random edits of several evaluations without end and prints, each line whole and at
 * once: {@code opened <last number>}, then {@code issued <number> <evaluation> <digest>} before each edit is handed over
 * and {@code acked <number>} when it has been acknowledged.
 */
public final class CrashingChild {

    private static final int EVALUATIONS = 3;
    private static final int LARGEST = 500;

    private final Random random;
    private final RandomYears years;
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private final Store store;
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Long> lastRowIds = new ArrayList<>();
    private final List<Edit> latest = new ArrayList<>();
    private long issued;
    private CompletableFuture<Void> inFlight = CompletableFuture.completedFuture(null);

    private CrashingChild(Store store, long lastNumber, long seed) throws Exception {
        this.store = store;
        random = new Random(seed);
        years = new RandomYears(seed);
        for (EvaluationLine line : store.list()) {
            evaluations.add(store.read(line.id()));
            lastRowIds.add(store.lastRowId(line.id()));
            latest.add(null);
        }
        issued = lastNumber;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        DataFolder.prepare(folder);
        FolderLock lock = FolderLock.acquire(folder);
        try (lock;
                Store store = Store.exists(folder)
                        ? Store.open(folder, Clock.systemUTC())
                        : Store.create(folder, Clock.systemUTC())) {
            new CrashingChild(store, store.lastNumber(), Long.parseLong(args[1])).run();
        }
    }

    private void run() throws Exception {
        out.println("opened " + issued);
        while (true) {
            if (evaluations.isEmpty() || (evaluations.size() < EVALUATIONS && random.nextInt(5) == 0)) {
                insert(years.year(random.nextInt(100)));
            } else if (random.nextInt(60) == 0) {
                remove(random.nextInt(evaluations.size()));
            } else {
                edit(random.nextInt(evaluations.size()));
            }
            if (random.nextInt(3) > 0) {
                inFlight.get();
            }
        }
    }

    private void insert(Evaluation made) {
        evaluations.add(made);
        lastRowIds.add(made.lastRowId());
        latest.add(null);
        issue(made.id(), Edit.insert("导入", made.rows()), Digest.of(made));
    }

    private void remove(int which) {
        Evaluation gone = evaluations.remove(which);
        lastRowIds.remove(which);
        latest.remove(which);
        issue(gone.id(), Edit.insert("", gone.rows()).inverse("删除年度"), Digest.GONE);
    }

    private void edit(int which) {
        Evaluation state = evaluations.get(which);
        Edit last = latest.get(which);
        if (last != null && random.nextInt(6) == 0) {
            Edit undo = last.inverse("撤销");
            change(which, undo, state.apply(undo));
            latest.set(which, null);
            return;
        }
        boolean paste = random.nextInt(15) == 0 && state.rows().size() < LARGEST;
        RandomYears.RandomEdit next = years.edit(state, lastRowIds.get(which), paste ? 150 : 4);
        change(which, next.edit(), next.after());
    }

    private void change(int which, Edit edit, Evaluation after) {
        evaluations.set(which, after);
        latest.set(which, edit);
        edit.changes().forEach(change -> lastRowIds.set(which, Math.max(lastRowIds.get(which), change.id())));
        issue(after.id(), edit, Digest.of(after));
    }

    private void issue(String evaluation, Edit edit, long digest) {
        issued++;
        out.println("issued " + issued + " " + evaluation + " " + digest);
        inFlight = store.write(evaluation, edit, 0).thenAccept(this::acknowledged).toCompletableFuture();
    }

    private void acknowledged(Receipt receipt) {
        out.println("acked " + receipt.number());
    }
}
